import type { Observation } from "../../datasets/schema/rows.ts";
import { group, line, text, type Mark, type Run } from "./scene.ts";
import { dot, orMore } from "./shapes.ts";

/** What stands beside a mark: the value, how it was counted, and when. */
export interface RowWords {
  readonly value: string;
  readonly how?: string;
  readonly date?: string;
}

interface DotRowOptions {
  readonly x: number;
  readonly y: number;
  /** `dataset/row`. */
  readonly ref: string;
  readonly words: RowWords;
  /** One of the rows that the step speaks of. */
  readonly strong?: boolean;
  /** Where the words start, if not right after the mark. */
  readonly wordsX?: number;
}

const clear = { mark: 10, arrow: 20 } as const;

/** One line of a dot chart: a hairline from the axis, the mark, "or more" where the source says so, and the words. */
export function dotRow(row: Observation, { x, y, ref, words, strong = false, wordsX }: DotRowOptions): Mark[] {
  const open = row.qualifier === "at least";
  return [
    hairline(row.id, x, y),
    dot(`row:${row.id}`, x, y, row.method, row.maker, { row: ref, strong }),
    ...(open ? [orMore(`more:${row.id}`, x + 4, y, row.maker)] : []),
    rowWords(row.id, wordsX ?? x + (open ? clear.arrow : clear.mark), y, words, strong),
  ];
}

/** From the axis to just short of a mark at x; nothing where the mark sits on the axis. */
export function hairline(id: string, x: number, y: number): Mark {
  return line(`hair:${id}`, 0, y, Math.max(0, x - 8), y, { classes: "line-rule" });
}

/** Value, method and date in one line, level with a mark at y. The text's key is what it says: other words fade, the same words move. */
export function rowWords(id: string, x: number, y: number, { value, how, date }: RowWords, strong = false): Mark {
  const runs: Run[] = [
    { text: value, classes: "value" },
    ...(how ? [{ text: how, ...(strong ? { classes: "ink" } : {}) }] : []),
    ...(date ? [{ text: date, classes: "quiet" }] : []),
  ];
  return group(`words:${id}`, [text(runs.map((run) => run.text).join(" "), x, y + 4, runs)]);
}

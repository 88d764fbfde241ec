import type { Observation } from "../../datasets/schema/rows.ts";
import { footTicks, tickNumber } from "../kit/axis.ts";
import { label, type Rows, type Words } from "../kit/define.ts";
import { dotRow, hairline, rowWords } from "../kit/dotrow.ts";
import { linear } from "../kit/scale.ts";
import { text, type Frame, type Mark } from "../kit/scene.ts";
import { bracket, dot } from "../kit/shapes.ts";
import { withAccount } from "./account.ts";
import { heading } from "./heading.ts";
import { count, counts, derivatives, families, wordsOf } from "./series.ts";

type Scale = (value: number) => number;

const ticks = [0, 50_000, 100_000, 150_000, 200_000];
const quoted = ["qwen-uscc-2026-03", "qwen-company-2026-01", "qwen-tag-2026-02", "qwen-summer-2026"];

/** Every count of each family, and a bracket from its lowest to its highest. */
export function spread(rows: Rows, words: Words, frame: Frame): Mark[] {
  return frame.name === "wide" ? wide(rows, words) : narrow(rows, words);
}

function wide(rows: Rows, words: Words): Mark[] {
  const x = linear([0, 200_000], [0, 320]);
  const marks: Mark[] = [];
  let y = 36;
  for (const family of families) {
    const list = counts(rows, family);
    marks.push(heading(family, y - 23, words, label(words, `${family}-is`)), ...over(family, list, x, y - 15));
    for (const row of list) {
      marks.push(...countRow(row, rows, words, x, y));
      y += 19;
    }
    y += 28;
  }
  const feet = footTicks({
    y: 432,
    width: 600,
    ticks: ticks.map((value) => ({ x: x(value), label: tickNumber(value) })),
  });
  return [...marks, note(x(counts(rows, "qwen")[0]?.value ?? 0), 15, label(words, "spread-note")), feet];
}

/** Qwen's counts in full, those of each rival on one line: their values, not their methods, matter here. */
function narrow(rows: Rows, words: Words): Mark[] {
  const x = linear([0, 200_000], [0, 116]);
  const own = counts(rows, "qwen");
  const marks = [
    heading("qwen", 14, words),
    ...over("qwen", own, x, 16),
    note(x(own.at(-1)?.value ?? 0) + 8, 20, label(words, "spread-note-short")),
  ];
  own.forEach((row, index) => {
    const strong = quoted.includes(row.id);
    const said = { value: wordsOf(words, row.id).value, [strong ? "how" : "date"]: label(words, `${row.id}-short`) };
    marks.push(...dotRow(row, { x: x(row.value), y: 35 + index * 20, ref: derivatives(row.id), words: said, strong }));
  });
  families.slice(1).forEach((family, index) => {
    const y = 182 + index * 22;
    const list = counts(rows, family);
    marks.push(hairline(family, x(list[0]?.value ?? 0), y));
    marks.push(
      ...list.map((row) =>
        dot(`row:${row.id}`, x(row.value), y, row.method, row.maker, { row: derivatives(row.id), small: true }),
      ),
    );
    marks.push(rowWords(family, 64, y, { value: label(words, family), how: label(words, `${family}-range`) }));
  });
  return marks;
}

function countRow(row: Observation, rows: Rows, words: Words, x: Scale, y: number): Mark[] {
  const said = {
    x: x(row.value),
    y,
    ref: derivatives(row.id),
    words: wordsOf(words, row.id),
    strong: quoted.includes(row.id),
  };
  if (row.id !== "meta-file-2026") return dotRow(row, said);
  const account = count(rows, "facebook-file-2026");
  const end = x(row.value + account.value);
  return [...dotRow(row, { ...said, wordsX: end + 10 }), withAccount(account, said.x + 5, end, y)];
}

function over(family: string, list: readonly Observation[], x: Scale, y: number): Mark[] {
  const [first] = list;
  const last = list.at(-1);
  return first && last ? [bracket(`bracket:${family}`, x(first.value), x(last.value), y, first.maker)] : [];
}

function note(x: number, y: number, content: string): Mark {
  return text("note", x, y, content, { classes: "note cn-text" });
}

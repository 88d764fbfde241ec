import type { Observation } from "../../datasets/schema/rows.ts";
import { label, type Rows, type Words } from "../kit/define.ts";
import { rowWords } from "../kit/dotrow.ts";
import { bar, barHeight } from "../kit/matter.ts";
import { linear } from "../kit/scale.ts";
import { group, line, text, type Frame, type Mark } from "../kit/scene.ts";
import { dot } from "../kit/shapes.ts";
import { withAccount } from "./account.ts";
import { contests, count, derivatives, sum, wordsOf, type Contest } from "./series.ts";

interface Layout {
  /** Pixels for the longest bar. */
  readonly longest: number;
  readonly large: boolean;
  /** Baseline of each contest's heading. */
  readonly heads: readonly [number, number, number];
  /** Top of the bar that no contest has. */
  readonly all: number;
  /** Between the bars of one contest. */
  readonly gap: number;
}

const layouts: Record<Frame["name"], Layout> = {
  wide: { longest: 388, large: true, heads: [20, 152, 332], all: 242, gap: 6 },
  narrow: { longest: 144, large: false, heads: [12, 75, 190], all: 143, gap: 3 },
};

/** Qwen against Google and Meta at three times, and the file's US accounts added up, which are longer still. */
export function versus(rows: Rows, words: Words, frame: Frame): Mark[] {
  const layout = layouts[frame.name];
  const all = count(rows, "us-eight-file-2026");
  const x = linear([0, all.value], [0, layout.longest]);
  const pairs = contests(rows).map((contest, index) => pair(contest, words, x, layout.heads[index] ?? 0, layout));
  return [...pairs.flat(), ...together(all, words, x, layout)];
}

type Scale = (value: number) => number;

function pair(contest: Contest, words: Words, x: Scale, head: number, { large, gap }: Layout): Mark[] {
  const height = barHeight(large);
  const top = head + (large ? 10 : 8);
  const below = top + height + gap;
  const { qwen, rivals, name } = contest;
  const [qwenEnd, rivalEnd] = [x(qwen.value), x(sum(rivals))];
  const who = label(words, `${name}-${large ? "who" : "who-short"}`);
  return [
    text(`when:${name}`, 12, head, label(words, `${name}-when`), { classes: large ? "head" : "strong" }),
    matter(qwen, 0, qwenEnd, top, large),
    ...stacked(rivals, x, below, large),
    line(`finish:${name}`, rivalEnd, top - (large ? 4 : 2), rivalEnd, below + height / 2 - 9, { classes: "line-ink" }),
    rowWords(qwen.id, Math.max(qwenEnd, rivalEnd) + 13, top + height / 2, {
      value: wordsOf(words, qwen.id).value,
      how: label(words, "qwen"),
    }),
    rowWords(`rivals:${name}`, rivalEnd + 13, below + height / 2, { value: label(words, `${name}-rivals`), how: who }),
    ...ratio(name, head, top + height, words, large),
  ];
}

/** Bars end to end; an account that others leave out is a line with an end stop. */
function stacked(rivals: readonly Observation[], x: Scale, y: number, large: boolean): Mark[] {
  return rivals.map((row, index) => {
    const before = sum(rivals.slice(0, index));
    const [from, to] = [x(before), x(before + row.value)];
    const middle = y + barHeight(large) / 2;
    return row.subject === "facebook"
      ? withAccount(row, from + 6, to, middle, barHeight(large) / 2)
      : matter(row, from, to, y, large);
  });
}

/** A bar of its maker's matter that ends in the mark of how it was counted. */
function matter(row: Observation, from: number, to: number, y: number, large: boolean): Mark {
  const end = dot(`row:${row.id}`, to, y + barHeight(large) / 2, row.method, row.maker, {
    row: derivatives(row.id),
    strong: large,
    halo: true,
  });
  return { ...end, children: [bar("bar", row.maker, from, y, to - from, { large }), ...(end.children ?? [])] };
}

function ratio(name: string, head: number, foot: number, words: Words, large: boolean): Mark[] {
  const value = label(words, `${name}-ratio`);
  if (!large)
    return [
      text(`ratio:${name}`, 278, head, [{ text: value, classes: "strong" }, { text: label(words, "ratio") }], {
        anchor: "end",
      }),
    ];
  return [
    group(`ratio:${name}`, [
      text("value", 592, foot - 5, value, { classes: "figure", anchor: "end" }),
      text("means", 592, foot + 13, label(words, "ratio"), { classes: "quiet", anchor: "end" }),
    ]),
  ];
}

function together(row: Observation, words: Words, x: Scale, { all, large }: Layout): Mark[] {
  const middle = all + barHeight(large) / 2;
  const said = { value: wordsOf(words, row.id).value, how: label(words, "all-us") };
  const end = x(row.value);
  return [
    matter(row, 0, end, all, large),
    ...(large ? [rowWords(row.id, end + 13, middle, said)] : [rowWords(row.id, 12, all - 10, said)]),
  ];
}

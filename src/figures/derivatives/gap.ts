import type { Observation } from "../../datasets/schema/rows.ts";
import { label, type Rows, type Words } from "../kit/define.ts";
import { hairline, rowWords } from "../kit/dotrow.ts";
import { linear } from "../kit/scale.ts";
import { circle, line, path, px, text, type Frame, type Mark } from "../kit/scene.ts";
import { bracket, dot, orMore } from "../kit/shapes.ts";
import { wrap } from "../kit/text.ts";
import { saidNotFound } from "./not-found.ts";
import { count, counts, derivatives, wordsOf } from "./series.ts";

interface Layout {
  /** Pixels for the highest count. */
  readonly longest: number;
  /** Heights of the two times, of the growth between them and of Meta's counts. */
  readonly before: number;
  readonly after: number;
  readonly growth: number;
  readonly meta: number;
}

const layouts: Record<Frame["name"], Layout> = {
  wide: {
    longest: 380,
    before: 62,
    after: 174,
    growth: 214,
    meta: 334,
  },
  narrow: {
    longest: 176,
    before: 38,
    after: 103,
    growth: 130,
    meta: 162,
  },
};

type Scale = (value: number) => number;

/** Qwen and Llama by one way of counting at two times: how far apart they were, and how much one of them grew. */
export function gap(rows: Rows, words: Words, frame: Frame): Mark[] {
  const layout = layouts[frame.name];
  const before = { qwen: count(rows, "qwen-lineage-mid-2025"), llama: count(rows, "llama-lineage-mid-2025") };
  const after = { qwen: count(rows, "qwen-summer-2026"), llama: count(rows, "llama-summer-2026") };
  const x = linear([0, after.qwen.value], [0, layout.longest]);
  return [
    ...growth(before.qwen, after.qwen, words, x, layout, frame.width),
    ...distance("before", before, words, x, layout.before),
    ...distance("after", after, words, x, layout.after),
    ...metaCounts(counts(rows, "meta"), words, x, layout.meta, frame),
    ...saidNotFound(words, frame),
  ];
}

function distance(
  name: "before" | "after",
  { qwen, llama }: Record<"qwen" | "llama", Observation>,
  words: Words,
  x: Scale,
  y: number,
): Mark[] {
  const [from, to] = [x(llama.value), x(qwen.value)];
  const open = qwen.qualifier === "at least";
  return [
    text(`when:${name}`, 12, y - 26, label(words, name), { classes: "strong halo" }),
    hairline(llama.id, from, y),
    path(`apart:${name}`, measure(from + 9, to - 9, y), { classes: "line-ink" }),
    text(`apart-words:${name}`, (from + to) / 2, y - 10, label(words, `apart-${name}`), {
      classes: "value halo",
      anchor: "middle",
    }),
    dot(`row:${llama.id}`, from, y, llama.method, llama.maker, { row: derivatives(llama.id) }),
    rowWords(llama.id, 12, y + 17, { value: wordsOf(words, llama.id).value, how: label(words, "llama") }),
    dot(`row:${qwen.id}`, to, y, qwen.method, qwen.maker, { row: derivatives(qwen.id), strong: true }),
    ...(open ? [orMore(`more:${qwen.id}`, to + 5, y, qwen.maker)] : []),
    rowWords(qwen.id, to + (open ? 24 : 11), y, { value: wordsOf(words, qwen.id).value, how: label(words, "qwen") }),
  ];
}

/** A line with a stop at either end, as draughtsmen mark a length. */
function measure(from: number, to: number, y: number): string {
  return `M${px(from)},${px(y - 4)}V${px(y + 4)}M${px(from)},${px(y)}H${px(to)}M${px(to)},${px(y - 4)}V${px(y + 4)}`;
}

/** The old place of the mark, carried down, and the way from there to the new one. */
function growth(
  from: Observation,
  to: Observation,
  words: Words,
  x: Scale,
  { before, after, growth: y }: Layout,
  width: number,
): Mark[] {
  const [start, end] = [x(from.value), x(to.value)];
  const arrow = `M${px(start + 6)},${px(y)}H${px(end - 1)}M${px(end - 7)},${px(y - 5)}L${px(end)},${px(y)}L${px(end - 7)},${px(y + 5)}`;
  return [
    line("carried", start, before + 8, start, y - 6, { classes: "line-rule" }),
    line("reached", end, after + 8, end, y - 6, { classes: "line-rule" }),
    circle("old-place", start, y, 4.5, { classes: "line-cn" }),
    path("growth", arrow, { classes: "line-cn w2" }),
    ...wrap(label(words, "growth"), width - end - 11, "label").map((said, index) =>
      text(`growth-words:${index}`, end + 11, y + 4 + index * 15, said, { classes: "cn-text" }),
    ),
  ];
}

function metaCounts(list: readonly Observation[], words: Words, x: Scale, y: number, frame: Frame): Mark[] {
  const [first] = list;
  const last = list.at(-1);
  if (!first || !last) return [];
  const small = frame.name === "narrow";
  const marks = list.map((row) =>
    dot(`row:${row.id}`, x(row.value), y, row.method, row.maker, { row: derivatives(row.id), small }),
  );
  const said = { value: label(words, "meta"), how: label(words, "meta-range") };
  if (small) return [hairline("meta", x(first.value), y), ...marks, rowWords("meta", x(last.value) + 12, y, said)];
  return [
    text("when:meta", 12, y - 24, label(words, "meta-means"), { classes: "strong" }),
    hairline("meta", x(first.value), y),
    bracket("bracket:meta", x(first.value), x(last.value), y - 15, first.maker),
    ...marks,
    text("words:meta", 12, y + 21, label(words, "meta-range")),
  ];
}

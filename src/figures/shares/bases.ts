import type { Observation } from "../../datasets/schema/rows.ts";
import { label, type Rows, type Words } from "../kit/define.ts";
import { bar, barHeight } from "../kit/matter.ts";
import { linear } from "../kit/scale.ts";
import { group, line, rect, text, type Frame, type Mark } from "../kit/scene.ts";
import { orMore, textOf } from "../kit/shapes.ts";
import { textWidth } from "../kit/text.ts";
import { bases as basesOf, claims, ref, type Base } from "./series.ts";

interface Panel {
  readonly base: Base;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface Segment {
  readonly row: Observation;
  readonly start: number;
  readonly length: number;
}

/** One frame for each whole, never on one scale; the number without a source in a box beside them. */
export function bases(rows: Rows, words: Words, frame: Frame): Mark[] {
  const wide = frame.name === "wide";
  const panels = basesOf(rows).map((base, index): Panel =>
    wide ? { base, x: 12 + index * 202, y: 40, width: 168 } : { base, x: 0, y: 13 + index * 63, width: 256 },
  );
  return [...panels.flatMap((panel) => (wide ? widePanel : narrowPanel)(panel, words)), notFound(rows, words, wide)];
}

function widePanel(panel: Panel, words: Words): Mark[] {
  const { base, x, y, width } = panel;
  const top = y + 42;
  const parts = segments(panel);
  return [
    group(`head:${base.id}`, [
      text("base", x, y, label(words, base.id), { classes: "head" }),
      text("window", x, y + 20, label(words, `${base.id}-window`), { classes: "quiet" }),
    ]),
    ...strip(panel, parts, top, true),
    ...parts.map((part, index) => leader(part, x + width, top + barHeight(true), parts.length - index, words)),
    text(`note:${base.id}`, x, top + barHeight(true) + 102, label(words, `${base.id}-note`), { classes: "quiet" }),
  ];
}

function narrowPanel(panel: Panel, words: Words): Mark[] {
  const { base, y } = panel;
  const parts = segments(panel);
  const runs = parts.flatMap(({ row }) => [
    { text: label(words, `${row.id}-value`), classes: "value" },
    { text: label(words, row.id), classes: textOf(row.maker) },
  ]);
  // A lone share leaves room for the note on its source.
  if (parts.length === 1) runs.push({ text: label(words, `${base.id}-note`), classes: "quiet" });
  return [
    text(`head:${base.id}`, 12, y, [
      { text: label(words, base.id), classes: "strong" },
      { text: label(words, `${base.id}-window`), classes: "quiet" },
    ]),
    ...strip(panel, parts, y + 9, false),
    text(`labels:${base.id}`, 12, y + 41, runs),
  ];
}

/** The shares of one whole, one after another from its zero. */
function segments({ base, x, width }: Panel): Segment[] {
  const length = linear([0, 100], [0, width]);
  let start = x;
  return base.rows.map((row) => {
    const segment = { row, start, length: length(row.value) };
    start += segment.length;
    return segment;
  });
}

function strip({ base, x, width }: Panel, parts: readonly Segment[], y: number, large: boolean): Mark[] {
  const height = barHeight(large);
  const open = parts.filter(({ row }) => row.qualifier === "at least");
  return [
    rect(`hundred:${base.id}`, x, y - 3, width, height + 6, { classes: "line-mute" }),
    ...parts.map(({ row, start, length }) =>
      bar(`row:${row.id}`, row.maker, start, y, length, { row: ref(row), large }),
    ),
    ...open.map(({ row, start, length }) => orMore(`more:${row.id}`, start + length, y + height / 2, row.maker)),
  ];
}

/** A label under its segment. The first segment has the longest leader, so that no leader crosses a label. */
function leader({ row, start, length }: Segment, end: number, y: number, depth: number, words: Words): Mark {
  const runs = [
    { text: label(words, `${row.id}-value`), classes: "value" },
    { text: label(words, row.id), classes: textOf(row.maker) },
  ];
  const overhangs = start + textWidth(runs.map((run) => run.text).join(" "), "value") > end + 10;
  const [x, side, anchor] = overhangs
    ? ([start + length - 0.5, -6, "end"] as const)
    : ([start + 0.5, 6, "start"] as const);
  const foot = y + 3 + depth * 22;
  return group(`words:${row.id}`, [
    line("leader", x, y + 3, x, foot, { classes: "line-mute" }),
    text("share", x + side, foot, runs, { anchor }),
  ]);
}

/** A number that nobody could source has no mark on a scale. */
function notFound(rows: Rows, words: Words, wide: boolean): Mark {
  const { part } = claims(rows);
  const [y, width, height] = wide ? [318, 404, 70] : [200, 268, 36];
  const said = { text: label(words, "not-found"), classes: "quiet" };
  const who = { text: label(words, "qwen-alone") };
  const value = label(words, `${part.id}-value`);
  const content = wide
    ? [text("value", 28, y + 44, value, { classes: "figure" }), text("said", 236, y + 42, [who, said], { gap: 14 })]
    : [text("value", 22, y + 23, [{ text: value, classes: "value" }, who, said], { gap: 7 })];
  return group(`row:${part.id}`, [rect("box", 12, y, width, height, { classes: "line-mute" }), ...content], {
    row: ref(part),
  });
}

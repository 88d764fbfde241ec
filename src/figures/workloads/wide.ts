import type { TableRow } from "../../datasets/schema/rows.ts";
import { label, type Rows, type Words } from "../kit/define.ts";
import { paragraph, paragraphHeight, wrapped } from "../kit/plate.ts";
import { group, line, path, px, rect, text, type Frame, type Mark } from "../kit/scene.ts";
import { cell } from "../kit/table.ts";
import { textWidth, type TextStyle } from "../kit/text.ts";
import { pointsFor, practiceRef, type Audience } from "./points.ts";

const [middle, gap, room, top] = [300, 16, 262, 34];
const forecast = "p-12";

interface Block {
  readonly work: string;
  readonly first: boolean;
  readonly row: TableRow;
  readonly height: number;
}

/** Advice left of the axis, what checking adds right of it; one row a point, under the kind of work it is for. */
export function wide(rows: Rows, words: Words, { height }: Frame, audience: Audience): Mark[] {
  const groups = pointsFor(rows, audience);
  const count = groups.flatMap(({ points }) => points).length;
  const style: TextStyle = count > 5 ? "label" : "head";
  const headed = groups.length > 1;
  const blocks = groups.flatMap(({ work, points }) =>
    points.map((row, index): Block => ({ work, row, first: headed && index === 0, height: heightOf(row, style) })),
  );
  const heads = headed ? groups.length * 20 : 0;
  const free = height - top - heads - blocks.reduce((sum, block) => sum + block.height, 0);
  const air = Math.min(48, free / blocks.length);
  let y = top;
  const marks = blocks.flatMap((block) => {
    const above = block.first ? [workHead(block.work, words, y)] : [];
    if (block.first) y += 20;
    const mark = point(block, y + air / 2, style);
    y += block.height + air;
    return [...above, mark];
  });
  return [
    line("axis", middle, 0, middle, height, { classes: "line-ink" }),
    text("head:advice", middle - gap, 18, label(words, "advice"), { classes: "strong", anchor: "end" }),
    text("head:qualifier", middle + gap, 18, label(words, "qualifier"), { classes: "strong" }),
    ...marks,
  ];
}

function workHead(work: string, words: Words, y: number): Mark {
  return group(`work:${work}`, [
    line("rule", 12, y + 2, 588, y + 2, { classes: "line-rule" }),
    text("name", 12, y + 18, label(words, work), { classes: "note" }),
  ]);
}

function heightOf(row: TableRow, style: TextStyle): number {
  const sides = [cell(row, "advice"), cell(row, "qualifier")];
  return Math.max(...sides.map((side) => paragraphHeight(wrapped(side, room, style))));
}

type Lines = ReturnType<typeof wrapped>;

function point({ row, height }: Block, y: number, style: TextStyle): Mark {
  const advice = wrapped(cell(row, "advice"), room, style, "ink");
  const qualifier = wrapped(cell(row, "qualifier"), room, style);
  const at = (lines: Lines) => y + (height - paragraphHeight(lines)) / 2;
  return group(
    `point:${row.id}`,
    [
      path("tick", `M${px(middle - 6)},${px(y + height / 2)}H${px(middle + 6)}`, { classes: "line-ink w2" }),
      paragraph("advice", middle - gap, at(advice), advice, "end"),
      paragraph("qualifier", middle + gap, at(qualifier), qualifier),
      // A forecast is nobody's measurement: its rim is dotted.
      ...(row.id === forecast ? [rim(advice, at(advice))] : []),
    ],
    { row: practiceRef(row.id) },
  );
}

function rim(lines: Lines, y: number): Mark {
  const width = Math.max(...lines.map(({ text: said }) => textWidth(said, "label"))) + 16;
  return rect("forecast", middle - gap + 7 - width, y - 3, width, paragraphHeight(lines) + 6, {
    classes: "line-other w15 contested",
  });
}

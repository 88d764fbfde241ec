import type { TableRow } from "../../datasets/schema/rows.ts";
import { label, type Rows, type Words } from "../kit/define.ts";
import { edge, paragraph, paragraphHeight, wrapped } from "../kit/plate.ts";
import { group, line, text, type Frame, type Mark } from "../kit/scene.ts";
import { cell } from "../kit/table.ts";
import { platesOf, ref } from "./plates.ts";

const wide = { top: 44, pitch: 80, height: 66, x: 192, width: 216, left: 172, right: 428, room: 160 };
const narrow = { axis: 154, top: 26, pitch: 43 };

/** Open plates on the axis; on either side the result that would favour that reading. */
export function tests(rows: Rows, words: Words, frame: Frame): Mark[] {
  const draw = frame.name === "wide" ? wideTest : narrowTest;
  return [
    ...heads(words, frame),
    ...platesOf(rows, "test").map((row, index) => group(`plate:${row.id}`, draw(row, words, index), { row: ref(row) })),
  ];
}

function heads(words: Words, { name, width, height }: Frame): Mark[] {
  const [middle, gap, y] = name === "wide" ? [width / 2, width / 2 - wide.left, 26] : [narrow.axis, 8, 16];
  return [
    line("axis", middle, 0, middle, name === "wide" ? height : 22, { classes: "line-ink" }),
    text("head:backfired", middle - gap, y, label(words, "backfired"), { classes: "head", anchor: "end" }),
    text("head:slowed", middle + gap, y, label(words, "slowed"), { classes: "head" }),
  ];
}

function wideTest(row: TableRow, _: Words, index: number): Mark[] {
  const box = { ...wide, y: wide.top + index * wide.pitch };
  const middle = box.y + box.height / 2;
  const name = wrapped(cell(row, "text"), box.width - 20, "head");
  const [left, right] = results(row).map((result) => wrapped(result, wide.room, "label", "ink"));
  return [
    line("left-link", box.x - 14, middle, box.x, middle, { classes: "line-mute" }),
    line("right-link", box.x + box.width, middle, box.x + box.width + 14, middle, { classes: "line-mute" }),
    edge("edge", box, "shown"),
    paragraph("words", 300, middle - paragraphHeight(name) / 2, name, "middle"),
    paragraph("left", wide.left, middle - paragraphHeight(left ?? []) / 2, left ?? [], "end"),
    paragraph("right", wide.right, middle - paragraphHeight(right ?? []) / 2, right ?? []),
  ];
}

function narrowTest(row: TableRow, words: Words, index: number): Mark[] {
  const y = narrow.top + index * narrow.pitch;
  const [left = "", right = ""] = results(row).map((result) => result.split(":")[0] ?? "");
  return [
    line("rule", 12, y, 276, y, { classes: "line-rule" }),
    text("words", narrow.axis, y + 16, label(words, row.id), { classes: "strong", anchor: "middle" }),
    line("axis", narrow.axis, y + 22, narrow.axis, y + 38, { classes: "line-ink" }),
    text("left", narrow.axis - 8, y + 34, left, { anchor: "end" }),
    text("right", narrow.axis + 8, y + 34, right),
  ];
}

/** The two results of a test: first the one that favours "it backfired". */
export function results(row: TableRow): readonly [string, string] {
  const [first = "", second = ""] = cell(row, "favours").split(/(?<=\.) /);
  const turned = first.includes("it worked") || second.includes("it backfired");
  return turned ? [second, first] : [first, second];
}

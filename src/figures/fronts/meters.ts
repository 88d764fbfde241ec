import type { TableRow } from "../../datasets/schema/rows.ts";
import { label, type Rows, type Words } from "../kit/define.ts";
import { paragraph, wrapped } from "../kit/plate.ts";
import { group, rect, text, type Frame, type Mark } from "../kit/scene.ts";
import { cell } from "../kit/table.ts";
import { meters as metersOf, ref, stepOf, steps } from "./fronts.ts";
import { goal } from "./goal.ts";

const layout = {
  wide: { length: 400, top: 60, pitch: 95, height: 16, name: "head", under: 20 },
  narrow: { length: 240, top: 15, pitch: 54, height: 14, name: "strong", under: 17 },
} as const;

/** How far the evidence for each front goes: filled to the step it reaches. */
export function meters(rows: Rows, words: Words, frame: Frame): Mark[] {
  const { length, top, pitch, height } = layout[frame.name];
  const list = metersOf(rows);
  const middle = (index: number) => top + index * pitch + 8 + height / 2;
  return [
    ...(frame.name === "wide" ? stepHeads(words) : []),
    ...list.map((row, index) => meter(row, top + index * pitch, frame)),
    ...(frame.name === "wide"
      ? [goal(words, "wide", { from: length + 6, ends: list.map((_, index) => middle(index)), pale: true })]
      : []),
    text("stamp", frame.width - 6, frame.height - 6, label(words, "stamp"), { classes: "note", anchor: "end" }),
  ];
}

function stepHeads(words: Words): Mark[] {
  const width = layout.wide.length / steps.length;
  return steps.map((step) => {
    const lines = wrapped(label(words, `step-${step}`), width - 12, "label", "quiet");
    return paragraph(`step:${step}`, (step - 1) * width + (step === 1 ? 12 : 6), 6, lines);
  });
}

function meter(row: TableRow, y: number, { name: frame }: Frame): Mark {
  const { length, height, name, under } = layout[frame];
  const width = length / steps.length;
  const cells = steps.map((step) =>
    rect(`step-${step}`, (step - 1) * width + (step === 1 ? 0 : 2), y + 8, width - (step === 1 ? 2 : 4), height, {
      classes: step <= stepOf(row) ? "fill-ink" : "line-mute",
    }),
  );
  const runs = [
    { text: cell(row, "front"), classes: name },
    { text: cell(row, "use") },
    ...(frame === "narrow" ? [{ text: cell(row, "step-name"), classes: "ink" }] : []),
  ];
  const reason = wrapped(cell(row, "reason"), length - 20, "label", "quiet");
  return group(
    `meter:${row.id}`,
    [
      text("name", 12, y, runs, { gap: 8 }),
      ...cells,
      ...(frame === "wide" ? [paragraph("reason", 12, y + 8 + height + under - 16, reason)] : []),
    ],
    { row: ref(row) },
  );
}

import type { TableRow } from "../../datasets/schema/rows.ts";
import { label, type Words } from "../kit/define.ts";
import { paragraph, wrapped } from "../kit/plate.ts";
import { group, line, text, type Frame, type Mark } from "../kit/scene.ts";
import { cell } from "../kit/table.ts";
import { changed, ref, type Column, type Layer } from "./layers.ts";

const [top, pitch, gap, room] = [17, 44.3, 7, 127];

/** Five cards, each with two halves beside a piece of the axis; in shorter words. */
export function narrow(layers: readonly Layer[], words: Words, { width }: Frame, checked: boolean): Mark[] {
  const middle = width / 2;
  return [
    text("head:china", middle - gap, 11.5, label(words, "china"), { classes: "strong cn-text", anchor: "end" }),
    text("head:us", middle + gap, 11.5, label(words, "us"), { classes: "strong us-text" }),
    line("axis", middle, 1, middle, 15, { classes: "line-ink" }),
    ...layers.map((layer, index) => card(layer, words, top + index * pitch, middle, checked)),
  ];
}

function card(layer: Layer, words: Words, y: number, middle: number, checked: boolean): Mark {
  const row = checked ? layer.checked : layer.claimed;
  const runs = [
    { text: cell(row, "layer"), classes: "strong" },
    { text: short(row, "direction", words), ...(checked && changed(layer, "direction") ? { classes: "ink" } : {}) },
  ];
  const side = (column: Column) =>
    wrapped(short(row, column, words), room, "label", checked && !changed(layer, column) ? "quiet" : "ink");
  return group(
    `layer:${layer.id}`,
    [
      line("rule", 6, y, 2 * middle - 6, y, { classes: "line-rule" }),
      text("name", middle, y + 13, runs, { anchor: "middle", gap: 7 }),
      line("axis", middle, y + 18, middle, y + pitch - 3, { classes: "line-ink" }),
      paragraph("china", middle - gap, y + 14.5, side("china"), "end"),
      paragraph("us", middle + gap, y + 14.5, side("us")),
    ],
    { row: ref(row) },
  );
}

function short(row: TableRow, column: Column, words: Words): string {
  return words.labels[`${row.id}-${column}`] ?? cell(row, column);
}

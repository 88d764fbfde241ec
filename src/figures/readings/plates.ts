import type { Strength } from "../../datasets/schema/common.ts";
import type { TableRow } from "../../datasets/schema/rows.ts";
import { label, type Rows, type Words } from "../kit/define.ts";
import { edge, paragraph, paragraphHeight, wrapped } from "../kit/plate.ts";
import { group, text, type Mark, type Run } from "../kit/scene.ts";
import { cell, tableRows } from "../kit/table.ts";
import type { TextStyle } from "../kit/text.ts";

export const ref = ({ id }: TableRow): string => `readings/${id}`;

export type Reading = "backfired" | "slowed" | "unknown" | "test";

export function platesOf(rows: Rows, reading: Reading): TableRow[] {
  return tableRows(rows, "readings")
    .filter((row) => cell(row, "reading") === reading)
    .sort((one, other) => Number(one.cells.order) - Number(other.cells.order));
}

/** A column of plates of one height. */
export interface Column {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
  readonly pitch: number;
  readonly style: TextStyle;
  /** Stepped back: the plates stay, their words in the quiet ink and without the numbers. */
  readonly pale?: boolean;
  /** With the shorter words of the narrow frame, where there are any. */
  readonly short?: boolean;
}

/** The plates of one reading, each with its number and date where it rests on one, and how sure it is. */
export function column(rows: Rows, words: Words, reading: Reading, place: Column): Mark[] {
  return platesOf(rows, reading).map((row, index) => {
    const box = { ...place, y: place.top + index * place.pitch };
    const children = [
      edge("edge", box, strengthOf(row), place.pale),
      ...(place.pale ? stepped(row, box) : full(row, words, box)),
    ];
    return group(`plate:${row.id}`, children, { row: ref(row) });
  });
}

interface Placed extends Column {
  readonly y: number;
}

const inside = 10;

function stepped(row: TableRow, { x, y, width, height }: Placed): Mark[] {
  const lines = wrapped(cell(row, "text"), width - 2 * inside, "label", "quiet");
  return [paragraph("pale", x + inside, y + (height - paragraphHeight(lines)) / 2, lines)];
}

function full(row: TableRow, words: Words, { x, y, width, height, style, short = false }: Placed): Mark[] {
  const said = (short && words.labels[`${row.id}-short`]) || cell(row, "text");
  const lines = wrapped(said, width - 2 * inside, style);
  const below = short ? 19 : 22;
  const top = y + (height - paragraphHeight(lines) - below) / 2;
  return [
    paragraph("words", x + inside, top, lines),
    text("below", x + inside, top + paragraphHeight(lines) + below - 6, proof(row, words), { gap: 8 }),
  ];
}

/** The number, where the plate rests on one, with its date; and how sure the plate is. */
function proof(row: TableRow, words: Words): Run[] {
  const strength = { text: label(words, strengthOf(row)), classes: "quiet" };
  if (row.cells.row === null) return [strength];
  return [
    { text: label(words, `${row.id}-value`), classes: "value" },
    { text: label(words, `${row.id}-date`) },
    strength,
  ];
}

export function strengthOf(row: TableRow): Strength {
  return cell(row, "strength") as Strength;
}

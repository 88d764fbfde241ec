import { fields } from "../datasets/csv.ts";
import { printDate } from "../datasets/dates.ts";
import { differences, type CellChange } from "../datasets/differences.ts";
import { printQuantity } from "../datasets/forms.ts";
import { printNumber } from "../datasets/print.ts";
import { fromRow } from "../datasets/quantity.ts";
import type { Dataset } from "../datasets/schema/dataset.ts";
import { isObservation, type Row } from "../datasets/schema/rows.ts";
import { en as ui, fill } from "../i18n/en.ts";

/** A row or a cell that changed, in words, with the row's id. */
export interface ToldChange {
  readonly row: string;
  readonly text: string;
}

/** How many changes of a sort there are, and the first of them in words. */
export interface ToldChanges {
  readonly count: number;
  readonly told: readonly ToldChange[];
}

/** What is new, gone and changed from one version of a dataset to the next. */
export type ToldDifferences = Readonly<Record<"added" | "removed" | "changed", ToldChanges>>;

/** The difference of two versions, cell by cell, in words; of each sort no more than `most` are spelled out. */
export function tellDifferences(before: Dataset, after: Dataset, most: number): ToldDifferences {
  const { added, removed, changed } = differences(before, after);
  const titles = new Map([...fields(before), ...fields(after)].map(({ name, title }) => [name, title]));
  const rows = new Map(after.rows.map((row): [string, Row] => [row.id, row]));
  const cell = (change: CellChange) => ({ row: change.row, text: tellCell(change, titles, rows.get(change.row)) });
  return {
    added: first(added, most, (row) => ({ row: row.id, text: tellRow(row, after) })),
    removed: first(removed, most, (row) => ({ row: row.id, text: tellRow(row, before) })),
    changed: first(changed, most, cell),
  };
}

function first<Change>(all: readonly Change[], most: number, tell: (change: Change) => ToldChange): ToldChanges {
  return { count: all.length, told: all.slice(0, most).map(tell) };
}

/** What a node of a mechanism is called. */
function labelOf(id: string, { rows }: Dataset): string {
  const all: readonly Row[] = rows;
  const found = all.find((row) => row.id === id);
  return found && "label" in found ? found.label : id;
}

/** One row of a dataset in a line: its number or name, what it is of, and its date. */
export function tellRow(row: Row, dataset: Dataset): string {
  if (isObservation(row)) {
    return `${row.subject}: ${printQuantity(fromRow(row.id, row), "value")}, ${row.counts}, ${printDate(row.asOf)}`;
  }
  if ("verdict" in row) return row.text;
  if ("lane" in row) return `${printDate(row.asOf)}: ${row.label}`;
  if ("from" in row) return `${labelOf(row.from, dataset)} ${ui.sign[row.sign]} ${labelOf(row.to, dataset)}`;
  if ("group" in row) return row.label;
  const [first] = Object.values(row.cells);
  return String(first ?? row.id);
}

function tellCell({ row, field, before, after }: CellChange, titles: ReadonlyMap<string, string>, now?: Row): string {
  const tell = (value: unknown) => tellValue(value, field, now);
  return fill(ui.dataset.changedCell, {
    field: (titles.get(field) ?? field).toLowerCase(),
    row,
    before: tell(before),
    after: tell(after),
  });
}

const numbers = new Set(["value", "low", "high"]);
const dates = new Set(["asOf", "published", "due"]);

function tellValue(value: unknown, field: string, row: Row | undefined): string {
  if (value === undefined || value === null || value === "") return ui.dataset.nothing;
  if (typeof value === "number" && row && isObservation(row) && numbers.has(field)) return printNumber(value, row.unit);
  if (typeof value === "string" && dates.has(field)) return printDate(value);
  if (typeof value === "boolean") return ui.yesNo[`${value}`];
  return Array.isArray(value) ? value.join(", ") : typeof value === "string" ? `“${value}”` : String(value);
}

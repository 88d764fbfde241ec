import type { Row, TableRow } from "../../datasets/schema/rows.ts";
import type { Rows } from "./define.ts";

/** The rows of a plain table, in the order of its file. */
export function tableRows(rows: Rows, dataset: string): readonly TableRow[] {
  return (rows[dataset] ?? []).filter(isTableRow);
}

function isTableRow(row: Row): row is TableRow {
  return "cells" in row;
}

/** What a cell says; nothing where it is empty. @throws RangeError when the table has no such column. */
export function cell({ id, cells }: TableRow, column: string): string {
  const value = cells[column];
  if (value === undefined) throw new RangeError(`The row "${id}" has no cell "${column}". Check the table's columns.`);
  return value === null ? "" : String(value);
}

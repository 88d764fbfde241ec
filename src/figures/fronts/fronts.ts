import type { TableRow } from "../../datasets/schema/rows.ts";
import type { Rows } from "../kit/define.ts";
import { tableRows } from "../kit/table.ts";

export const ref = ({ id }: TableRow): string => `fronts/${id}`;

/** Steps of a meter: how far the evidence for a front goes. */
export const steps = [1, 2, 3, 4] as const;

export function claimedFronts(rows: Rows): TableRow[] {
  return tableRows(rows, "fronts").filter(({ role }) => role === "claimed");
}

/** The fronts with their meters; chips have one for training and one for running models. */
export function meters(rows: Rows): TableRow[] {
  return tableRows(rows, "fronts").filter(({ role }) => role !== "claimed");
}

export function stepOf(row: TableRow): number {
  return Number(row.cells.step);
}

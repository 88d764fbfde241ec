import type { TableRow } from "../../datasets/schema/rows.ts";
import type { Rows } from "../kit/define.ts";
import { cell, tableRows } from "../kit/table.ts";

export const ref = ({ id }: TableRow): string => `layers/${id}`;

/** One layer as a briefing prints it, and as checking leaves it. */
export interface Layer {
  readonly id: string;
  readonly claimed: TableRow;
  readonly checked: TableRow;
}

export type Column = "china" | "us" | "direction";

/** The layers from the top; each has a row for what is claimed and one for what was found. */
export function layersOf(rows: Rows): Layer[] {
  const all = tableRows(rows, "layers");
  return all
    .filter(({ role }) => role !== "claimed")
    .flatMap((checked) => {
      const claimed = all.find(({ id }) => id === `claimed-${checked.id}`);
      return claimed ? [{ id: checked.id, claimed, checked }] : [];
    })
    .sort((one, other) => Number(one.checked.cells.order) - Number(other.checked.cells.order));
}

export function changed({ claimed, checked }: Layer, column: Column): boolean {
  return cell(claimed, column) !== cell(checked, column);
}

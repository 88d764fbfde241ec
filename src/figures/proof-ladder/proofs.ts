import type { TableRow } from "../../datasets/schema/rows.ts";
import type { Rows } from "../kit/define.ts";

/** A model or run on a rung of the ladder; rung 1 is the lowest. */
export interface Proof {
  readonly id: string;
  readonly order: number;
  readonly rung: string;
  readonly mark: string;
  readonly checked: boolean;
}

export function proofs(rows: Rows): Proof[] {
  const all = (rows["stack-proof"] ?? []).filter((row): row is TableRow => "cells" in row);
  return all.map(({ id, role, cells }) => ({
    id,
    order: Number(cells.order),
    rung: String(cells.rung),
    mark: String(cells.mark),
    checked: role === "checked",
  }));
}

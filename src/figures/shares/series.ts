import type { Observation } from "../../datasets/schema/rows.ts";
import type { Rows } from "../kit/define.ts";
import { observation, observations } from "../kit/rows.ts";

export const ref = (row: Observation) => `download-shares/${row.id}`;

/** The two claims that cannot both be true of one whole. */
export function claims(rows: Rows): { whole: Observation; part: Observation } {
  return {
    whole: observation(rows, "download-shares/claimed-china-41"),
    part: observation(rows, "download-shares/claimed-qwen-45"),
  };
}

/** One whole and the shares that sources give of it. */
export interface Base {
  readonly id: string;
  readonly rows: readonly Observation[];
}

export function bases(rows: Rows): Base[] {
  const checked = observations(rows, "download-shares").filter(({ role }) => role !== "claimed");
  const ids = [...new Set(checked.flatMap(({ base }) => base ?? []))];
  return ids.map((id) => ({ id, rows: checked.filter(({ base }) => base === id) }));
}

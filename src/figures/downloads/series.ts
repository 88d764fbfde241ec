import type { Observation } from "../../datasets/schema/rows.ts";
import type { Rows } from "../kit/define.ts";
import { observations } from "../kit/rows.ts";
import { middle } from "../kit/time.ts";

export const inMillions = (row: Observation) => row.value / 1e6;
export const ref = (row: Observation) => `downloads/${row.id}`;
export const isOwn = (row: Observation) => row.subject === "qwen";
const isFlow = (row: Observation) => row.measure === "downloads-in-period";

export interface Series {
  /** As the briefings print them. */
  readonly claims: readonly Observation[];
  /** Running totals, by date and then by value. */
  readonly totals: readonly Observation[];
  /** What was fetched within a period: another kind of number, never on the scale of the totals. */
  readonly flows: readonly Observation[];
}

export function series(rows: Rows): Series {
  const all = observations(rows, "downloads");
  const checked = all.filter((row) => row.role !== "claimed");
  return {
    claims: all.filter((row) => row.role === "claimed").toSorted((a, b) => b.value - a.value),
    totals: checked
      .filter((row) => !isFlow(row))
      .toSorted((a, b) => middle(a.asOf) - middle(b.asOf) || a.value - b.value),
    flows: checked.filter(isFlow),
  };
}

/** Counts of one date come from one source; its first count stands for all of them. */
export function firstOfDates<Mark extends { readonly row: Observation }>(marks: readonly Mark[]): Mark[] {
  return marks.filter(({ row }, index) => row.asOf !== marks[index - 1]?.row.asOf);
}

/** The checked count that a claim repeats: the same subject, the same number to within one part in a hundred. */
export function countBehind(claim: Observation, totals: readonly Observation[]): Observation | undefined {
  return totals.find((row) => row.subject === claim.subject && Math.abs(row.value / claim.value - 1) < 0.01);
}

import type { Dataset } from "../datasets/schema/dataset.ts";
import { isObservation, type Observation } from "../datasets/schema/rows.ts";

/** The other rows of a dataset that measure the same of the same subject: what others say, or said at another time. */
export function othersOf(row: Observation, { rows }: Dataset): Observation[] {
  const all: readonly Dataset["rows"][number][] = rows;
  return all
    .filter(isObservation)
    .filter(({ id, subject, measure }) => id !== row.id && subject === row.subject && measure === row.measure);
}

import type { Observation, Row } from "../../datasets/schema/rows.ts";
import type { Rows, Words } from "./define.ts";

export function isObservation(row: Row): row is Observation {
  return "measure" in row;
}

/** The observations of one dataset, in the order of its file. */
export function observations(rows: Rows, dataset: string): readonly Observation[] {
  return (rows[dataset] ?? []).filter(isObservation);
}

/** One observation by `dataset/row`. @throws RangeError when the rows handed to the figure lack it. */
export function observation(rows: Rows, ref: string): Observation {
  const [dataset = "", id] = ref.split("/");
  const found = observations(rows, dataset).find((row) => row.id === id);
  if (!found)
    throw new RangeError(
      `The figure needs the observation "${ref}" and was not given it. Check its select() and the edition.`,
    );
  return found;
}

/** Printed value and date of a row. @throws RangeError when the figure's words lack it. */
export function printed(words: Words, ref: string): { readonly value: string; readonly date: string } {
  const found = words.printed[ref];
  if (!found)
    throw new RangeError(`The figure's words print nothing for "${ref}". Check its select() and the edition.`);
  return found;
}

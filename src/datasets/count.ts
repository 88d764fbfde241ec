import type { Catalog } from "./catalog.ts";
import { flat } from "./differences.ts";
import type { Quantity } from "./quantity.ts";
import { conditions } from "./request.ts";
import type { FactRequest } from "./request.ts";
import type { Row } from "./schema/rows.ts";
import { suggest } from "./suggest.ts";

/** Which row a fact rests on, in which version; `catalog.row` gives the row itself. */
export interface FoundRow {
  readonly dataset: string;
  readonly version: string;
  /** The row's id. */
  readonly row: string;
}

/** The rows of a dataset that meet all conditions of a count. @throws Error when no row could meet one. */
export function countedRows({ count = "", where }: FactRequest, catalog: Catalog): FoundRow[] {
  const { name, version, rows } = catalog.dataset(count);
  const wanted = conditions(where);
  for (const [field, value] of wanted) checkCondition(name, rows, field, value);
  const kept = rows.filter((row) => wanted.every(([field, value]) => values(row, field).includes(value)));
  return kept.map(({ id }) => ({ dataset: name, version, row: id }));
}

/** The number of counted rows as a quantity. */
export function tally({ count = "" }: FactRequest, value: number): Quantity {
  return { name: count, value, low: value, high: value, qualifier: "exactly", unit: "rows" };
}

/** A condition that no row could meet is a misspelling, not a count of zero. */
function checkCondition(name: string, rows: readonly Row[], field: string, value: string): void {
  const fields = rows.flatMap((row) => Object.keys(flat(row)));
  if (!fields.includes(field)) throw new Error(`No row of ${name} has a field "${field}". ${suggest(field, fields)}`);
  const known = rows.flatMap((row) => values(row, field));
  if (!known.includes(value)) throw new Error(`No row of ${name} has ${field}=${value}. ${suggest(value, known)}`);
}

/** A value as a condition writes it, in one word: "not found" is not-found. */
function word(value: unknown): string {
  return String(value).replaceAll(" ", "-");
}

function values(row: Row, field: string): string[] {
  const value = flat(row)[field];
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map(word);
}

import type { Dataset } from "./schema/dataset.ts";
import type { Row } from "./schema/rows.ts";

/** One cell that reads differently in a later version; undefined where the field is not there. */
export interface CellChange {
  readonly row: string;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface Differences {
  readonly added: readonly Row[];
  readonly removed: readonly Row[];
  readonly changed: readonly CellChange[];
}

/** What changed in the rows from one version to another, cell by cell. The order of rows does not count. */
export function differences(before: Dataset, after: Dataset): Differences {
  const [old, now] = [byId(before), byId(after)];
  return {
    added: [...now.values()].filter(({ id }) => !old.has(id)),
    removed: [...old.values()].filter(({ id }) => !now.has(id)),
    changed: [...now].flatMap(([id, row]) => cellChanges(id, old.get(id), row)),
  };
}

/** The fields of a row as one flat record, a table's cells among them. */
export function flat(row: Row): Readonly<Record<string, unknown>> {
  if (!("cells" in row)) return { ...row };
  const { cells, ...rest } = row;
  return { ...rest, ...cells };
}

function cellChanges(id: string, before: Row | undefined, after: Row): CellChange[] {
  if (!before) return [];
  const [old, now] = [flat(before), flat(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((field) => JSON.stringify(old[field]) !== JSON.stringify(now[field]))
    .map((field) => ({ row: id, field, before: old[field], after: now[field] }));
}

function byId({ rows }: Dataset): Map<string, Row> {
  return new Map(rows.map((row): [string, Row] => [row.id, row]));
}

import type { Catalog } from "./catalog.ts";
import type { Fault } from "./faults.ts";
import { schemaFaults } from "./issues.ts";
import { checksFile, type Check } from "./schema/checks.ts";
import type { Source } from "./schema/source.ts";
import { suggest } from "./suggest.ts";

const file = "data/checks.json";

/** What is wrong with the register of checks: its form, rows and sources that are not there, days out of order. */
export function checksFaults(json: unknown, data: Catalog, sources: readonly Source[]): Fault[] {
  if (json === undefined) return [];
  const faults = schemaFaults(checksFile, json, file);
  if (faults.length > 0) return faults;
  const checks = checksFile.parse(json);
  const rows = data.names.flatMap((name) => data.dataset(name).rows.map(({ id }) => `${name}/${id}`));
  return [
    ...lost("rows", Object.keys(checks.rows), rows, "a row of the edition, as dataset/row"),
    ...lost(
      "sources",
      Object.keys(checks.sources),
      sources.map(({ id }) => id),
      "the id of a source in data/sources.json",
    ),
    ...[...Object.entries(checks.rows), ...Object.entries(checks.sources)].flatMap(order),
  ];
}

function lost(field: string, found: readonly string[], known: readonly string[], expected: string): Fault[] {
  return found
    .filter((ref) => !known.includes(ref))
    .map((value) => ({ file, place: `field "${field}"`, value, expected, remedy: suggest(value, known) }));
}

function order([ref, { verified, due }]: [string, Check]): Fault[] {
  if (due === undefined || due > verified) return [];
  const expected = `a day after ${verified}, when it was verified`;
  return [{ file, place: `"${ref}", field "due"`, value: due, expected, remedy: "Correct the day, or leave it out." }];
}

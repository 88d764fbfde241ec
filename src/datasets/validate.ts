import type { z } from "astro/zod";
import { datasetChecks, duplicates, records } from "./checks.ts";
import { graphFaults, tableFaults } from "./checks-kind.ts";
import { missingVersions } from "./editions.ts";
import type { Fault } from "./faults.ts";
import { isRecord } from "./faults.ts";
import { schemaFaults } from "./issues.ts";
import { datasetFile, eventsFile, graphFile, observationsFile, tableFile } from "./schema/dataset.ts";
import type { Dataset } from "./schema/dataset.ts";
import { editionsFile } from "./schema/edition.ts";
import type { Edition } from "./schema/edition.ts";
import { sourcesFile } from "./schema/source.ts";
import type { Source } from "./schema/source.ts";
import { nearMisses } from "./suggest.ts";
import { covers, requiredStep, stepBetween } from "./versions.ts";

export { printFault } from "./faults.ts";
export type { Fault } from "./faults.ts";

const schemas: ReadonlyMap<string, z.ZodType> = new Map([
  ["observations", observationsFile],
  ["events", eventsFile],
  ["graph", graphFile],
  ["table", tableFile],
] as [string, z.ZodType][]);

/** A dataset file that is sound, or all its faults at once. `file` is its path, `data/<name>/<version>.json`. */
export function validateDataset(json: unknown, file: string): { dataset?: Dataset; faults: Fault[] } {
  const faults = schemaFaults(schemaFor(json), json, file);
  if (isRecord(json)) {
    const found = datasetChecks(json, file);
    if (json.kind === "graph") found.push(...graphFaults(json));
    if (json.kind === "table") found.push(...tableFaults(json));
    faults.push(...found.map((fault) => ({ file, ...fault })));
  }
  return faults.length > 0 ? { faults } : { dataset: datasetFile.parse(json), faults };
}

/** `data/sources.json` as a list of sources, or all its faults. */
export function validateSources(json: unknown, file = "data/sources.json"): { sources?: Source[]; faults: Fault[] } {
  const faults = schemaFaults(sourcesFile, json, file);
  if (isRecord(json)) faults.push(...duplicates(records(json.sources), "source").map((fault) => ({ file, ...fault })));
  return faults.length > 0 ? { faults } : { sources: sourcesFile.parse(json).sources, faults };
}

/** `data/editions.json` as a list of editions, or all its faults. `known` holds the versions there are, by dataset. */
export function validateEditions(
  json: unknown,
  known?: Readonly<Record<string, readonly string[]>>,
  file = "data/editions.json",
): { editions?: Edition[]; faults: Fault[] } {
  const faults = schemaFaults(editionsFile, json, file);
  if (isRecord(json))
    faults.push(...duplicates(records(json.editions), "edition").map((fault) => ({ file, ...fault })));
  const editions = editionsFile.safeParse(json).data?.editions ?? [];
  if (known) faults.push(...missingVersions(editions, known, file));
  if (editions.length > 0 && editions.every(({ withdrawn }) => withdrawn)) {
    const remedy = "Add an edition that names sound versions.";
    faults.push({
      file,
      place: "the whole file",
      value: undefined,
      expected: "an edition that is not withdrawn",
      remedy,
    });
  }
  return faults.length > 0 ? { faults } : { editions, faults };
}

/** The fault of a new version whose number moves less than its content, if it has one. */
export function validateStep(before: Dataset, after: Dataset, file: string): Fault[] {
  const required = requiredStep(before, after);
  if (covers(stepBetween(before.version, after.version), required)) return [];
  const [major = 0, minor = 0] = before.version.split(".").map(Number);
  const least = required === "major" ? `${major + 1}.0.0` : `${major}.${minor + 1}.0`;
  const because = required === "major" ? "its shape changed or a row is gone" : "it has new rows";
  const expected = `a ${required} step from ${before.version}, since ${because}`;
  return [{ file, place: `field "version"`, value: after.version, expected, remedy: `Name it ${least} or higher.` }];
}

/** The schema of the file's kind; a misspelt kind is read as the one it resembles, so that the rest is checked too. */
function schemaFor(json: unknown): z.ZodType {
  const kind = isRecord(json) && typeof json.kind === "string" ? json.kind : "";
  return schemas.get(kind) ?? schemas.get(nearMisses(kind, schemas.keys())[0] ?? "") ?? datasetFile;
}

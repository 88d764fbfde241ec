import type { z } from "astro/zod";
import { datasetChecks, duplicates, records } from "./checks.ts";
import { kindFaults } from "./checks-kind.ts";
import { missingVersions } from "./editions.ts";
import type { Fault } from "./faults.ts";
import { isRecord } from "./faults.ts";
import { schemaFaults } from "./issues.ts";
import { claimsFile } from "./schema/claims.ts";
import { datasetFile, eventsFile, graphFile, observationsFile, tableFile } from "./schema/dataset.ts";
import type { Dataset } from "./schema/dataset.ts";
import { editionsFile } from "./schema/edition.ts";
import type { Edition } from "./schema/edition.ts";
import { sourcesFile } from "./schema/source.ts";
import type { Source } from "./schema/source.ts";
import { nearMisses } from "./suggest.ts";
import { covers, nextVersion, reasonFor, requiredStep, stepBetween } from "./versions.ts";

export { printFault } from "./faults.ts";
export type { Fault } from "./faults.ts";

const schemas: ReadonlyMap<string, z.ZodType> = new Map([
  ["observations", observationsFile],
  ["events", eventsFile],
  ["graph", graphFile],
  ["table", tableFile],
  ["claims", claimsFile],
] as [string, z.ZodType][]);

/** A dataset file that is sound, or all its faults at once. `file` is its path, `data/<name>/<version>.json`. */
export function validateDataset(json: unknown, file: string): { dataset?: Dataset; faults: Fault[] } {
  const found = isRecord(json) ? [...datasetChecks(json, file), ...(kindFaults.get(json.kind)?.(json) ?? [])] : [];
  const faults = [...schemaFaults(schemaFor(json), json, file), ...found.map((fault) => ({ file, ...fault }))];
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

/** Faults of a new version beside the one before it: a number that moves less than the content, a day before its day. */
export function validateStep(before: Dataset, after: Dataset, file: string): Fault[] {
  const required = requiredStep(before, after);
  const faults: Fault[] = [];
  if (!covers(stepBetween(before.version, after.version), required)) {
    const expected = `a ${required} step from ${before.version}, since ${reasonFor(before, after)}`;
    const remedy = `Name it ${nextVersion(before.version, required)} or higher.`;
    faults.push({ file, place: `field "version"`, value: after.version, expected, remedy });
  }
  if (after.released < before.released) {
    const expected = `${before.released}, when ${before.version} was released, or a later day`;
    faults.push({ file, place: `field "released"`, value: after.released, expected, remedy: "Correct the day." });
  }
  return faults;
}

/** The schema of the file's kind; a misspelt kind is read as the one it resembles, so that the rest is checked too. */
function schemaFor(json: unknown): z.ZodType {
  const kind = isRecord(json) && typeof json.kind === "string" ? json.kind : "";
  return schemas.get(kind) ?? schemas.get(nearMisses(kind, schemas.keys())[0] ?? "") ?? datasetFile;
}

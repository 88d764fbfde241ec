import { buildCatalog, type Catalog } from "../../src/datasets/catalog.ts";
import { checksFaults } from "../../src/datasets/checks-register.ts";
import type { Fault } from "../../src/datasets/faults.ts";
import { ledgerFaults } from "../../src/datasets/ledger.ts";
import type { Dataset } from "../../src/datasets/schema/dataset.ts";
import { validateDataset, validateEditions, validateSources, validateStep } from "../../src/datasets/validate.ts";
import { compareVersions } from "../../src/datasets/versions.ts";
import { names, type Data, type JsonFile } from "../project.ts";
import { join } from "node:path";
import { checkHashes } from "./hashes.ts";
import { draftsOnly } from "./notes.ts";
import { sourceFaults } from "./sources.ts";

export interface DataCheck {
  readonly faults: readonly Fault[];
  /** Undefined while the data is not sound enough to look anything up in it. */
  readonly catalog?: Catalog;
}

/** Every version of every dataset, the sources, the editions, and how they fit together. */
export function checkData(project: Data): DataCheck {
  const { datasets: files, registers, root } = project;
  const checked = files.map(({ json, file }) => validateDataset(json, file));
  const datasets = checked.flatMap(({ dataset }) => dataset ?? []);
  const folders = [...names(join(root, "data"), "folders"), ...files.map(nameOf)];
  const known = Object.fromEntries([...new Set(folders)].map((name) => [name, versionsOf(project, name)]));
  const editions = read(project, "editions", (json) => validateEditions(json, known));
  const sources = read(project, "sources", (json) => validateSources(json));
  const faults = [
    ...checked.flatMap((result) => result.faults),
    ...editions.faults,
    ...sources.faults,
    ...stepFaults(datasets),
    ...checkHashes(project, editions.editions),
    ...(sources.sources ? sourceFaults(datasets, sources.sources) : []),
  ];
  const sound = datasets.length === files.length && project.faults.every(({ file }) => !file.startsWith("data/"));
  if (!sound || !editions.editions || !sources.sources) return { faults };
  const catalog = buildCatalog({ datasets, sources: sources.sources, editions: editions.editions });
  const drafts = draftsOnly(project);
  const late = [
    ...unnamed(catalog, known, drafts),
    ...ledgerFaults(catalog, sources.sources),
    ...checksFaults(registers.get("checks")?.json, catalog, sources.sources),
  ];
  return { faults: [...faults, ...late], catalog };
}

/** A register that is missing or malformed is reported where folders and files are read. */
function read<Result extends object>(
  project: Data,
  name: string,
  validate: (json: unknown) => Result & { faults: Fault[] },
) {
  const register = project.registers.get(name);
  return register ? validate(register.json) : ({ faults: [] } as unknown as Result & { faults: Fault[] });
}

/** The versions of a dataset in its folder, those that cannot be read among them, and those about to be written. */
function versionsOf({ root, datasets }: Data, name: string): string[] {
  const own = datasets.filter((file) => nameOf(file) === name).map(({ id }) => id.slice(name.length + 1));
  const there = names(join(root, "data", name), "files")
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.replace(/\.json$/, ""));
  return [...new Set([...there, ...own])];
}

function nameOf({ id }: Pick<JsonFile, "id">): string {
  return id.split("/")[0] ?? "";
}

/** Versions whose number moves less than their content. */
function stepFaults(datasets: readonly Dataset[]): Fault[] {
  return [...Map.groupBy(datasets, ({ name }) => name).values()].flatMap((versions) => {
    const sorted = [...versions].sort((a, b) => compareVersions(a.version, b.version));
    return sorted.slice(1).flatMap((after, index) => {
      const before = sorted[index];
      return before ? validateStep(before, after, `data/${after.name}/${after.version}.json`) : [];
    });
  });
}

/** Datasets that the edition leaves out: no page would show them. Drafts and what was withdrawn are left out on purpose. */
function unnamed(
  { edition, names: shown, withdrawn }: Catalog,
  known: Readonly<Record<string, readonly string[]>>,
  drafts: ReadonlySet<string>,
): Fault[] {
  return Object.keys(known)
    .filter(
      (name) => !shown.includes(name) && !drafts.has(name) && !withdrawn.some(({ versions }) => versions.has(name)),
    )
    .map((name) => ({
      file: "data/editions.json",
      place: `edition "${edition.id}", field "datasets"`,
      value: undefined,
      expected: `a version of "${name}", which has a folder in data/`,
      remedy: `Release it with npm run release -- ${name}, or add "${name}": "${known[name]?.at(-1) ?? "1.0.0"}".`,
    }));
}

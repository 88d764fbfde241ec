import { buildCatalog, type Catalog } from "../../src/datasets/catalog.ts";
import { checksFaults } from "../../src/datasets/checks-register.ts";
import type { Fault } from "../../src/datasets/faults.ts";
import { ledgerFaults } from "../../src/datasets/ledger.ts";
import type { Dataset } from "../../src/datasets/schema/dataset.ts";
import type { Source } from "../../src/datasets/schema/source.ts";
import { suggest } from "../../src/datasets/suggest.ts";
import { validateDataset, validateEditions, validateSources, validateStep } from "../../src/datasets/validate.ts";
import { compareVersions } from "../../src/datasets/versions.ts";
import { names, type Data } from "../project.ts";
import { join } from "node:path";
import { checkHashes } from "./hashes.ts";
import { draftsOnly } from "./notes.ts";

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
  const known = Object.fromEntries(
    names(join(root, "data"), "folders").map((name) => [name, versionsOf(project, name)]),
  );
  const editions = read(project, "editions", (json) => validateEditions(json, known));
  const sources = read(project, "sources", (json) => validateSources(json));
  const faults = [
    ...checked.flatMap((result) => result.faults),
    ...editions.faults,
    ...sources.faults,
    ...stepFaults(datasets),
    ...checkHashes(registers.get("hashes"), files, editions.editions),
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

function versionsOf({ root }: Data, name: string): string[] {
  return names(join(root, "data", name), "files")
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.replace(/\.json$/, ""));
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

/** Sources that no version of a dataset cites, and citations that the list of sources does not have. */
function sourceFaults(datasets: readonly Dataset[], sources: readonly Source[]): Fault[] {
  const cited = new Set(datasets.flatMap(({ citations }) => citations.map(({ id }) => id)));
  const listed = sources.map(({ id }) => id);
  const idle = listed
    .filter((id) => !cited.has(id))
    .map((id) => ({
      file: "data/sources.json",
      place: `source "${id}"`,
      value: id,
      expected: "a source that some dataset cites",
      remedy: "Cite it in a dataset, or remove it from the list.",
    }));
  const unknown = datasets.flatMap(({ name, version, citations }) =>
    citations
      .filter(({ id }) => !listed.includes(id))
      .map(({ id }) => ({
        file: `data/${name}/${version}.json`,
        place: `citation "${id}"`,
        value: id,
        expected: "the id of a source in data/sources.json",
        remedy: `${suggest(id, listed)} Or add the source there.`,
      })),
  );
  return [...idle, ...unknown];
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

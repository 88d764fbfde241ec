import { missingVersions } from "./editions.ts";
import { printFault } from "./faults.ts";
import type { Dataset } from "./schema/dataset.ts";
import type { Edition } from "./schema/edition.ts";
import type { Row } from "./schema/rows.ts";
import type { Source } from "./schema/source.ts";
import { suggest } from "./suggest.ts";
import { compareVersions } from "./versions.ts";

/** Everything under `data/`, frozen, seen through one edition. Every look-up throws on an unknown name. */
export interface Catalog {
  /** The newest edition that is not withdrawn. */
  readonly edition: Edition;
  /** The datasets that the edition names, in its order. */
  readonly names: readonly string[];
  /** A dataset in the edition's version, or in the version asked for. */
  readonly dataset: (name: string, version?: string) => Dataset;
  /** All versions of a dataset, oldest first, those of no edition included. */
  readonly versions: (name: string) => readonly Dataset[];
  /** The row called `dataset/row` in the edition's version. */
  readonly row: (ref: string) => Row;
  readonly source: (id: string) => Source;
}

export interface Files {
  readonly datasets: readonly Dataset[];
  readonly sources: readonly Source[];
  readonly editions: readonly Edition[];
}

/**
 * The catalogue of validated files.
 * @throws Error when there is no edition to show, or an edition names what does not exist.
 */
export function buildCatalog(files: Files): Catalog {
  freeze(files);
  const byName = groupByName(files.datasets);
  const faults = missingVersions(files.editions, known(byName));
  if (faults.length > 0) throw new Error(faults.map(printFault).join("\n\n"));

  const edition = shown(files.editions);
  const versions = (name: string) => find(byName, name, "dataset", "data/");
  const dataset = (name: string, version?: string) => {
    const all = versions(name);
    const wanted = version ?? edition.datasets[name];
    if (wanted === undefined) {
      throw new Error(`Edition ${edition.id} has no dataset "${name}". Name it in data/editions.json.`);
    }
    return find(new Map(all.map((file) => [file.version, file])), wanted, `version of ${name}`, `data/${name}/`);
  };
  const sources = new Map(files.sources.map((source) => [source.id, source]));
  const rows = new Map(Object.keys(edition.datasets).map((name) => [name, rowsById(dataset(name))]));
  return Object.freeze({
    edition,
    names: Object.freeze([...rows.keys()]),
    dataset,
    versions,
    row: (ref: string) => findRow(ref, dataset, rows),
    source: (id: string) => find(sources, id, "source", "data/sources.json"),
  });
}

function groupByName(datasets: readonly Dataset[]): ReadonlyMap<string, readonly Dataset[]> {
  const groups = new Map<string, Dataset[]>();
  for (const file of [...datasets].sort((a, b) => compareVersions(a.version, b.version))) {
    const group = groups.get(file.name) ?? [];
    if (group.some(({ version }) => version === file.version)) {
      throw new Error(
        `${file.name} has version ${file.version} twice. Give each file under data/${file.name}/ its own version.`,
      );
    }
    groups.set(file.name, [...group, file]);
  }
  return groups;
}

function shown(editions: readonly Edition[]): Edition {
  const [newest] = editions.filter(({ withdrawn }) => !withdrawn).sort((a, b) => (a.id < b.id ? 1 : -1));
  if (newest) return newest;
  throw new Error("data/editions.json has no edition to show: it is empty or all are withdrawn. Add an edition.");
}

function findRow(ref: string, dataset: Catalog["dataset"], rows: ReadonlyMap<string, ReadonlyMap<string, Row>>): Row {
  const [name = "", id = "", ...rest] = ref.split("/");
  if (id === "" || rest.length > 0) throw new Error(`"${ref}" does not name a row. Write dataset/row.`);
  const { version } = dataset(name);
  return find(rows.get(name) ?? new Map<string, Row>(), id, `row of ${name}`, `data/${name}/${version}.json`);
}

function rowsById({ rows }: Dataset): Map<string, Row> {
  return new Map(rows.map((row): [string, Row] => [row.id, row]));
}

function known(byName: ReadonlyMap<string, readonly Dataset[]>): Record<string, string[]> {
  return Object.fromEntries([...byName].map(([name, files]) => [name, files.map(({ version }) => version)]));
}

function find<Value>(map: ReadonlyMap<string, Value>, key: string, what: string, place: string): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  throw new Error(`${place} has no ${what} called "${key}". ${suggest(key, map.keys())}`);
}

function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
}

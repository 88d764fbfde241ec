import { missingVersions, standing, withdrawals, type Withdrawal } from "./editions.ts";
import { printFault } from "./faults.ts";
import type { Dataset } from "./schema/dataset.ts";
import type { Edition } from "./schema/edition.ts";
import type { Row } from "./schema/rows.ts";
import type { Source } from "./schema/source.ts";
import { suggest } from "./suggest.ts";
import { compareVersions, newest } from "./versions.ts";

/** Everything under `data/`, frozen, seen through one edition. Every look-up throws on an unknown name. */
export interface Catalog {
  /** The newest edition that is not withdrawn. */
  readonly edition: Edition;
  /** Every edition there ever was, oldest first, those withdrawn among them. */
  readonly editions: readonly Edition[];
  /** The datasets that the edition names, in its order. */
  readonly names: readonly string[];
  /** A dataset in the edition's version, or in the version asked for. */
  readonly dataset: (name: string, version?: string) => Dataset;
  /** The releases that were taken back, newest first, each with its reason and what it alone showed. */
  readonly withdrawn: readonly Withdrawal[];
  /** All versions of a dataset, oldest first, those of no edition included; drafts, newer than any edition's, are not. */
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
  const all = groupByName(files.datasets);
  const faults = missingVersions(files.editions, known(all));
  if (faults.length > 0) throw new Error(faults.map(printFault).join("\n\n"));
  const byName = new Map([...all].map(([name, group]) => [name, withoutDrafts(group, files.editions)]));

  const edition = shown(files.editions);
  const versions = (name: string) => find(byName, name, "dataset", "data/");
  const dataset = (name: string, version?: string) => {
    const there = versions(name);
    const wanted = version ?? edition.datasets[name];
    if (wanted === undefined) {
      throw new Error(`Edition ${edition.id} has no dataset "${name}". Name it in data/editions.json.`);
    }
    return find(new Map(there.map((file) => [file.version, file])), wanted, `version of ${name}`, `data/${name}/`);
  };
  const sources = new Map(files.sources.map((source) => [source.id, source]));
  const rows = new Map(Object.keys(edition.datasets).map((name) => [name, rowsById(dataset(name))]));
  return Object.freeze({
    edition,
    editions: Object.freeze(files.editions.toSorted((a, b) => (a.id < b.id ? -1 : 1))),
    withdrawn: Object.freeze(withdrawals(files.editions)),
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

/** A version newer than all that editions name is somebody's draft. A dataset that none names is left as it is. */
function withoutDrafts(group: readonly Dataset[], editions: readonly Edition[]): readonly Dataset[] {
  const named = editions.flatMap(({ datasets }) => datasets[group[0]?.name ?? ""] ?? []);
  if (named.length === 0) return group;
  const last = newest(named);
  return group.filter(({ version }) => compareVersions(version, last) <= 0);
}

function shown(editions: readonly Edition[]): Edition {
  const edition = standing(editions);
  if (edition) return edition;
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

import { isRecord, printFault } from "../../src/datasets/faults.ts";
import type { Dataset } from "../../src/datasets/schema/dataset.ts";
import { suggest } from "../../src/datasets/suggest.ts";
import { validateDataset } from "../../src/datasets/validate.ts";
import { frozenFile, type Frozen } from "../../src/site/embed/frozen.ts";
import { compareVersions } from "../../src/datasets/versions.ts";
import { checkHashes } from "../check/hashes.ts";
import type { Data, JsonFile } from "../project.ts";

/** One version of a dataset: as it was read, and as it stands in its file. */
export interface Version {
  readonly dataset: Dataset;
  readonly file: JsonFile;
}

/** The versions of a dataset, oldest first: those released, and those that nobody has released yet. */
export interface State {
  readonly released: readonly Version[];
  readonly drafts: readonly Version[];
}

/** The hashes of what was released, by `dataset/version`. */
export function hashesOf({ registers }: Data): Readonly<Record<string, unknown>> {
  const json = registers.get("hashes")?.json;
  return isRecord(json) ? json : {};
}

/** The frozen pages of each edition. @throws Error when their register is not sound. */
export function frozenOf({ registers }: Data): Frozen {
  const parsed = frozenFile.safeParse(registers.get("frozen")?.json ?? {});
  if (parsed.success) return parsed.data;
  throw new Error("data/frozen.json is not sound. npm run check says what is wrong in it.");
}

/** @throws Error with all faults of the dataset's files, or when there is no such dataset. */
export function stateOf(data: Data, name: string): State {
  const own = data.datasets.filter(({ id }) => id.startsWith(`${name}/`));
  const unread = data.faults.filter(({ file }) => file.startsWith(`data/${name}/`));
  if (own.length + unread.length === 0) {
    const names = new Set(data.datasets.map(({ id }) => id.split("/")[0] ?? ""));
    throw new Error(`data/ has no dataset "${name}". ${suggest(name, names)}`);
  }
  const checked = own.map((file) => ({ file, ...validateDataset(file.json, file.file) }));
  const changed = checkHashes(data).filter(({ file }) => file.startsWith(`data/${name}/`));
  const faults = [...unread, ...checked.flatMap((result) => result.faults), ...changed];
  if (faults.length > 0) throw new Error(faults.map(printFault).join("\n\n"));
  const versions = checked.flatMap(({ file, dataset }) => (dataset ? [{ file, dataset }] : []));
  const hashes = hashesOf(data);
  const sorted = versions.sort((a, b) => compareVersions(a.dataset.version, b.dataset.version));
  return {
    released: sorted.filter(({ file }) => file.id in hashes),
    drafts: sorted.filter(({ file }) => !(file.id in hashes)),
  };
}

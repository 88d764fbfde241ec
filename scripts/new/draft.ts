import { isRecord } from "../../src/datasets/faults.ts";
import { suggest } from "../../src/datasets/suggest.ts";
import { compareVersions, nextVersion } from "../../src/datasets/versions.ts";
import type { Data } from "../project.ts";
import { placeholder } from "../release/decide.ts";
import { hashesOf } from "../release/state.ts";

/** A version of a dataset that nobody has released, so that it may still change. */
export interface Draft {
  readonly name: string;
  readonly path: string;
  /** The draft, or the version that it will be made from: what can be opened now. */
  readonly known: string;
  readonly json: Record<string, unknown>;
}

/** The draft of a dataset, or one made from its newest version. @throws Error when there is no such dataset. */
export function draftOf(data: Data, name: string, today: string): Draft {
  const own = data.datasets.filter(({ id }) => id.startsWith(`${name}/`));
  const last = own.sort((a, b) => compareVersions(versionOf(a.id), versionOf(b.id))).at(-1);
  if (!last || !isRecord(last.json)) {
    const names = new Set(data.datasets.map(({ id }) => id.split("/")[0] ?? ""));
    throw new Error(`data/ has no dataset "${name}". ${suggest(name, names)}`);
  }
  if (!(last.id in hashesOf(data))) return { name, path: last.file, known: last.file, json: last.json };
  const version = nextVersion(versionOf(last.id), "patch");
  const json = { ...last.json, version, released: today, changes: [placeholder] };
  return { name, path: `data/${name}/${version}.json`, known: last.file, json };
}

function versionOf(id: string): string {
  return id.slice(id.indexOf("/") + 1);
}

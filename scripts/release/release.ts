import type { Dataset } from "../../src/datasets/schema/dataset.ts";
import { isRecord } from "../../src/datasets/faults.ts";
import { followed } from "../../src/datasets/editions.ts";
import { withVersion } from "../../src/datasets/releases.ts";
import { editionsFile } from "../../src/datasets/schema/edition.ts";
import type { Edition } from "../../src/datasets/schema/edition.ts";
import { nextVersion, type Step } from "../../src/datasets/versions.ts";
import { hashOf } from "../check/hashes.ts";
import { readData, type Data } from "../project.ts";
import { decideChanges, decideVersion, placeholder, tellChanges } from "./decide.ts";
import { enterAddresses } from "../permalinks/advice.ts";
import { refuseUnsound, toJson, writeSound, type Changes } from "./files.ts";
import { frozenOf, hashesOf, stateOf, type Version } from "./state.ts";
import { confirmed, numbered, type Talk } from "./talk.ts";

export interface ReleaseOptions {
  readonly dataset: string;
  readonly step?: Step | undefined;
  readonly changes?: readonly string[];
  readonly yes?: boolean;
  readonly today: string;
}

/**
 * Makes a draft of a dataset's next version where there is none, and releases the draft where there is one.
 * @throws Error that says what to do, with nothing written.
 */
export async function release(root: string, options: ReleaseOptions, talk: Talk): Promise<void> {
  const data = readData(root);
  const { released, drafts } = stateOf(data, options.dataset);
  const last = released.at(-1);
  const draft = drafts.at(-1);
  if (last && draft && drafts.length > 1) {
    const names = drafts.map(({ file }) => file.file).join(", ");
    throw new Error(`There are two drafts: ${names}. Remove all but one and run this again.`);
  }
  if (draft) return publish(root, data, { last, draft, earlier: drafts.slice(0, -1) }, options, talk);
  if (last) makeDraft(root, last, options, talk);
}

function makeDraft(root: string, { dataset, file }: Version, options: ReleaseOptions, talk: Talk): void {
  const version = nextVersion(dataset.version, options.step ?? "patch");
  const path = `data/${dataset.name}/${version}.json`;
  const changes = options.changes?.length ? options.changes : [placeholder];
  const text = toJson({ ...record(file.json), version, released: options.today, changes });
  writeSound(root, { [path]: text }, { path, from: file.file });
  talk.say(`Made ${path} from ${dataset.version}. Change it, then run npm run release -- ${dataset.name} again.`);
}

interface Plan {
  readonly last: Version | undefined;
  readonly draft: Version;
  /** Versions before the draft of a dataset that was never released. */
  readonly earlier: readonly Version[];
}

async function publish(root: string, data: Data, plan: Plan, options: ReleaseOptions, talk: Talk): Promise<void> {
  const { last, draft, earlier } = plan;
  const { name } = draft.dataset;
  const version = last ? await decideVersion(last.dataset, draft.dataset, options.step, talk) : draft.dataset.version;
  const changes = await decideChanges(last?.dataset, draft.dataset, options.changes ?? [], talk);
  const next = { ...record(draft.file.json), version, released: options.today, changes };
  const { editions, id } = withVersion(editionsOf(data), { name, version }, options.today, Object.keys(frozenOf(data)));
  const shown = followed(editions);
  const early = data.datasets.filter((file) => earlier.some((old) => old.file === file) || shown.includes(file.id));
  const hashes = { ...Object.fromEntries(early.map((file) => [file.id, hashOf(file)])), ...hashesOf(data) };
  const text = toJson(next);
  const path = `data/${name}/${version}.json`;
  const files: Changes = {
    [draft.file.file]: undefined,
    [path]: text,
    "data/hashes.json": toJson(sorted({ ...hashes, [`${name}/${version}`]: hashOf({ text }) })),
    "data/editions.json": toJson({ ...record(data.registers.get("editions")?.json), editions }),
  };
  const made = { path, from: draft.file.file, released: true };
  refuseUnsound(data, files, made);
  await confirm(last?.dataset, draft.dataset, `${name} ${version}`, id, options, talk);
  writeSound(root, files, made);
  talk.say(`Released ${name} ${version} in edition ${id}. What to do next:`);
  talk.say(numbered(afterRelease));
}

const afterRelease = [
  "npm run check names what no longer fits it.",
  "npm run snapshots, where a picture changed.",
  enterAddresses,
  "A maintainer, once the edition has all it should have: npm run release -- --freeze",
];

async function confirm(
  last: Dataset | undefined,
  draft: Dataset,
  what: string,
  edition: string,
  { yes = false }: ReleaseOptions,
  talk: Talk,
): Promise<void> {
  talk.say(
    [`${what}, in edition ${edition}:`, ...(last ? tellChanges(last, draft) : ["  its first release"])].join("\n"),
  );
  await confirmed(talk, yes, "A released file never changes. Release it?");
}

/** @throws Error when the register of editions is not sound. */
export function editionsOf({ registers }: Data): readonly Edition[] {
  const parsed = editionsFile.safeParse(registers.get("editions")?.json);
  if (parsed.success) return parsed.data.editions;
  throw new Error("data/editions.json is not sound. npm run check says what is wrong in it.");
}

/** The fields of a JSON object in their order. */
export function record(json: unknown): Record<string, unknown> {
  return isRecord(json) ? json : {};
}

/** Hashes in the order of their names, as their register has them. */
export function sorted(hashes: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(hashes).sort(([a], [b]) => (a < b ? -1 : 1)));
}

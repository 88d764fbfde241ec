import { differences } from "../../src/datasets/differences.ts";
import type { Fault } from "../../src/datasets/faults.ts";
import { datasetFile } from "../../src/datasets/schema/dataset.ts";
import { sha256 } from "../folder.ts";
import { committed } from "../git.ts";
import type { TextFile } from "../project.ts";
import { tellDifferences } from "../release/decide.ts";

const registers = "data/editions.json data/hashes.json";

/** A released file that is not there any more. */
export function goneFile(root: string, id: string): Fault {
  const file = `data/${id}.json`;
  return {
    file: "data/hashes.json",
    place: `field "${id}"`,
    value: undefined,
    expected: `${file}, which was released`,
    remedy: committed(root, file) === undefined ? wayBack(root, file, id) : `Restore it: git checkout -- ${file}`,
  };
}

/** A released file that is not what it was: what differs as far as git knows it, and the way back that works here. */
export function changedFile(root: string, { file, id, text }: TextFile, hash: unknown): Fault {
  const kept = committed(root, file);
  const released = kept !== undefined && sha256(kept) === hash ? kept : undefined;
  return {
    file,
    place: "the whole file",
    value: released === undefined ? "a change, and git has no released text to tell which" : tell(released, text),
    expected: "the file as it was released: released, add a version",
    remedy:
      released === undefined
        ? wayBack(root, file, id)
        : `Restore it (git checkout -- ${file}) and write the change in the file that ${again(id)} makes.`,
  };
}

function wayBack(root: string, file: string, id: string): string {
  const hashes = committed(root, "data/hashes.json");
  if (hashes === undefined || hashes.includes(`"${id}"`)) {
    const from = `from the history (git log -- ${file}) or from another copy of the project`;
    return `Restore ${file} ${from}. What is to be said otherwise stands in the file that ${again(id)} makes.`;
  }
  return [
    `Take the release back, since it is not committed yet: git checkout -- ${registers}.`,
    "That makes a draft of each file released since the last commit.",
    `Then run ${again(id)} again.`,
  ].join(" ");
}

function again(id: string): string {
  return `npm run release -- ${id.split("/")[0]}`;
}

/** The first differences, as far as both texts can be read as a dataset. */
function tell(before: string, after: string): string {
  const [old, now] = [read(before), read(after)];
  if (!old || !now) return "a change, and the file can no longer be read as a dataset";
  if (JSON.stringify(old) === JSON.stringify(now)) return "spaces or line breaks, nothing that it says";
  const lines = tellDifferences(differences(old, now)).map((line) => line.trim().replace(/^~ /, ""));
  const rest = lines.length - 2;
  return [...lines.slice(0, 2), ...(rest > 0 ? ["and more"] : [])].join("; ");
}

function read(text: string) {
  try {
    return datasetFile.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

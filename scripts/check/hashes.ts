import { createHash } from "node:crypto";
import type { Fault } from "../../src/datasets/faults.ts";
import { isRecord } from "../../src/datasets/faults.ts";
import type { JsonFile, TextFile } from "../project.ts";

/** The hash of a dataset file, the same on every system whatever its line breaks. */
export function hashOf({ text }: TextFile): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Released dataset files that are not what they were. A file is released once `data/hashes.json` holds its hash. */
export function checkHashes(register: JsonFile | undefined, datasets: readonly TextFile[]): Fault[] {
  if (!register) return [];
  const { file, json } = register;
  if (!isRecord(json)) {
    const remedy = "Restore it from the history; npm run hashes adds what is missing.";
    return [{ file, place: "the whole file", value: json, expected: "a hash for each released file", remedy }];
  }
  return Object.entries(json).flatMap(([id, hash]) => {
    const found = datasets.find((dataset) => dataset.id === id);
    if (!found) return [gone(file, id)];
    return hashOf(found) === hash ? [] : [changed(found)];
  });
}

function changed({ file, id }: TextFile): Fault {
  const [name = ""] = id.split("/");
  return {
    file,
    place: "the whole file",
    value: "a change",
    expected: "the file as it was released: released, add a version",
    remedy: `Restore it (git checkout -- ${file}) and write the change as a new file in data/${name}/.`,
  };
}

function gone(file: string, id: string): Fault {
  const remedy = `Restore data/${id}.json: what was released stays.`;
  return { file, place: `field "${id}"`, value: undefined, expected: `data/${id}.json, which was released`, remedy };
}

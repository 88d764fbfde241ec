import { createHash } from "node:crypto";
import { followed } from "../../src/datasets/editions.ts";
import type { Fault } from "../../src/datasets/faults.ts";
import { isRecord } from "../../src/datasets/faults.ts";
import type { Edition } from "../../src/datasets/schema/edition.ts";
import type { JsonFile, TextFile } from "../project.ts";

/** The hash of a dataset file, the same on every system whatever its line breaks. */
export function hashOf({ text }: Pick<TextFile, "text">): string {
  return createHash("sha256").update(text).digest("hex");
}

/**
 * Released dataset files that are not what they were. A file is released once `data/hashes.json` holds its hash, and
 * every file of an edition that a newer one followed must be.
 */
export function checkHashes(
  register: JsonFile | undefined,
  datasets: readonly TextFile[],
  editions: readonly Edition[] = [],
): Fault[] {
  if (!register) return [];
  const { file, json } = register;
  if (!isRecord(json)) {
    const remedy = "Restore it from the history; npm run hashes adds what is missing.";
    return [{ file, place: "the whole file", value: json, expected: "a hash for each released file", remedy }];
  }
  const lost = new Set(followed(editions).filter((id) => !(id in json)));
  const changes = Object.entries(json).flatMap(([id, hash]) => {
    const found = datasets.find((dataset) => dataset.id === id);
    if (!found) return [gone(file, id)];
    return hashOf(found) === hash ? [] : [changed(found)];
  });
  return [...changes, ...[...lost].map((id) => unhashed(file, id))];
}

function unhashed(file: string, id: string): Fault {
  const remedy = "Restore the line from the history; if it was never there, npm run hashes adds it.";
  const expected = `the hash of data/${id}.json, which an earlier edition shows`;
  return { file, place: `field "${id}"`, value: undefined, expected, remedy };
}

function changed({ file, id }: TextFile): Fault {
  const [name = ""] = id.split("/");
  return {
    file,
    place: "the whole file",
    value: "a change",
    expected: "the file as it was released: released, add a version",
    remedy: `Restore it (git checkout -- ${file}) and write the change in the file that npm run release -- ${name} makes.`,
  };
}

function gone(file: string, id: string): Fault {
  const remedy = `Restore data/${id}.json: what was released stays.`;
  return { file, place: `field "${id}"`, value: undefined, expected: `data/${id}.json, which was released`, remedy };
}

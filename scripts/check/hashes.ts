import { followed } from "../../src/datasets/editions.ts";
import type { Fault } from "../../src/datasets/faults.ts";
import { isRecord } from "../../src/datasets/faults.ts";
import type { Edition } from "../../src/datasets/schema/edition.ts";
import { sha256 } from "../folder.ts";
import type { Data, TextFile } from "../project.ts";
import { changedFile, goneFile } from "./changed.ts";

/** The hash of a dataset file, the same on every system whatever its line breaks. */
export function hashOf({ text }: Pick<TextFile, "text">): string {
  return sha256(text);
}

/**
 * Released dataset files that are not what they were. A file is released once `data/hashes.json` holds its hash, and
 * every file of an edition that a newer one followed must be.
 */
export function checkHashes({ root, registers, datasets }: Data, editions: readonly Edition[] = []): Fault[] {
  const register = registers.get("hashes");
  if (!register) return [];
  const { file, json } = register;
  if (!isRecord(json)) {
    const remedy = "Restore it from the history; npm run hashes adds what is missing.";
    return [{ file, place: "the whole file", value: json, expected: "a hash for each released file", remedy }];
  }
  const lost = new Set(followed(editions).filter((id) => !(id in json)));
  const changes = Object.entries(json).flatMap(([id, hash]) => {
    const found = datasets.find((dataset) => dataset.id === id);
    if (!found) return [goneFile(root, id)];
    return hashOf(found) === hash ? [] : [changedFile(root, found, hash)];
  });
  return [...changes, ...[...lost].map((id) => unhashed(file, id))];
}

function unhashed(file: string, id: string): Fault {
  const remedy = "Restore the line from the history; if it was never there, npm run hashes adds it.";
  const expected = `the hash of data/${id}.json, which an earlier edition shows`;
  return { file, place: `field "${id}"`, value: undefined, expected, remedy };
}

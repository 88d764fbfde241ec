/** Adds the hash of each dataset file that `data/hashes.json` does not have yet: from then on the file is released. */
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { isRecord } from "../src/datasets/faults.ts";
import { hashOf } from "./check/hashes.ts";
import { readProject } from "./project.ts";
import { root } from "./run.ts";

const folder = resolve(process.argv[2] ?? root);
const { datasets, registers } = await readProject(folder);
const known = registers.get("hashes")?.json;
const before = isRecord(known) ? known : {};
const added = datasets.filter(({ id }) => !(id in before)).map((file) => [file.id, hashOf(file)] as const);
const all = Object.entries({ ...before, ...Object.fromEntries(added) }).sort(([a], [b]) => (a < b ? -1 : 1));

writeFileSync(join(folder, "data", "hashes.json"), `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
console.log(
  added.length === 0 ? "Every dataset file has its hash." : `Released: ${added.map(([id]) => id).join(", ")}`,
);

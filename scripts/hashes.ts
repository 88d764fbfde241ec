/**
 * Adds the hash of each dataset file that an edition names, or that is older than one it names, to `data/hashes.json`:
 * from then on the file is released. `npm run release` does so for one dataset; this is for many at once.
 */
import { resolve } from "node:path";
import { compareVersions } from "../src/datasets/versions.ts";
import { hashOf } from "./check/hashes.ts";
import { readData, type JsonFile } from "./project.ts";
import { main, readOptions } from "./options.ts";
import { toJson, writeSound } from "./release/files.ts";
import { editionsOf, sorted } from "./release/release.ts";
import { hashesOf } from "./release/state.ts";
import { root } from "./run.ts";

await main(() => {
  const { positionals } = readOptions({ name: "npm run hashes", options: {}, takes: "a folder" });
  const folder = resolve(positionals[0] ?? root);
  const data = readData(folder);
  const before = hashesOf(data);
  const isShown = ({ id }: JsonFile) => {
    const [name = "", version = ""] = id.split("/");
    return editionsOf(data).some(({ datasets }) => compareVersions(version, datasets[name] ?? "0.0.0") <= 0);
  };
  const added = data.datasets.filter((file) => !(file.id in before) && isShown(file));
  const all = { ...before, ...Object.fromEntries(added.map((file) => [file.id, hashOf(file)])) };
  const made = added.map(({ file }) => ({ path: file, from: file, released: true }));
  writeSound(folder, { "data/hashes.json": toJson(sorted(all)) }, ...made);
  console.log(
    added.length === 0 ? "Every dataset file has its hash." : `Released: ${added.map(({ id }) => id).join(", ")}`,
  );
});

/**
 * Adds every page, step and picture of the built site to `permalinks.json`; nothing in it is ever taken away.
 * `npm run permalinks`, after a build. `--root DIR` does so for the project in another folder.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { main, readOptions } from "./options.ts";
import { addressesIn } from "./permalinks/addresses.ts";
import { root } from "./run.ts";
import { readSite } from "./site.ts";

const options = { root: { type: "string" } } as const;

await main(() => {
  const { values } = readOptions({ name: "npm run permalinks", options });
  const folder = values.root ?? root;
  const site = readSite(join(folder, "dist"));
  if (!site) throw new Error("There is no built site in dist/ to take addresses from. Run npm run build first.");
  const list = join(folder, "permalinks.json");
  const known = existsSync(list) ? (JSON.parse(readFileSync(list, "utf8")) as string[]) : [];
  const all = [...new Set([...known, ...addressesIn(site)])].sort();
  writeFileSync(list, `${JSON.stringify(all, null, 2)}\n`);
  console.log(`permalinks.json: ${all.length} addresses, ${all.length - known.length} new.`);
});

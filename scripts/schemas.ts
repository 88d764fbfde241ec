/** Writes the JSON Schemas of the files under `content/` and `data/` for editors. `npm run schemas`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folder, jsonSchemas } from "./json-schemas.ts";
import { main, readOptions } from "./options.ts";
import { root } from "./run.ts";

await main(() => {
  readOptions({ name: "npm run schemas", options: {} });
  mkdirSync(join(root, folder), { recursive: true });
  for (const [name, text] of jsonSchemas()) writeFileSync(join(root, folder, name), text);
  console.log(`${folder}: ${[...jsonSchemas().keys()].join(", ")}`);
});

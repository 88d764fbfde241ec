/** Writes the JSON Schemas of the files under `content/` and `data/` for editors. `npm run schemas`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folder, jsonSchemas } from "./json-schemas.ts";
import { root } from "./run.ts";

mkdirSync(join(root, folder), { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(join(root, folder, name), text);
console.log(`${folder}: ${[...jsonSchemas().keys()].join(", ")}`);

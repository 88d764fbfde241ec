/**
 * Types, lint, form, data and content, in seconds. `npm run check`.
 * `--content` checks data and content only; `--root DIR` does so for the project in another folder.
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { contentPart, parts, runParts } from "./check/parts.ts";
import { root } from "./run.ts";

const { values } = parseArgs({ options: { content: { type: "boolean" }, root: { type: "string" } } });
const contentOnly = values.content || values.root !== undefined;
const results = await runParts(contentOnly ? [contentPart(resolve(values.root ?? root))] : parts);
const failed = results.filter(({ ok }) => !ok).map(({ name }) => name);
console.log(failed.length === 0 ? "Nothing to mend." : `To mend: ${failed.join(", ")}.`);
process.exitCode = failed.length === 0 ? 0 : 1;

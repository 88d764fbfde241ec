/**
 * Types, lint, form, data and content: half a minute to a minute. `npm run check`.
 * `--content` checks data and content only, in two seconds; `--root DIR` does so for the project in another folder. Where
 * the data changed since the last commit, or since `--since REFERENCE`, it tells which texts and pictures show it.
 */
import { resolve } from "node:path";
import { contentPart, parts, runParts } from "./check/parts.ts";
import { main, readOptions } from "./options.ts";
import { root } from "./run.ts";

const options = { content: { type: "boolean" }, root: { type: "string" }, since: { type: "string" } } as const;

await main(async () => {
  const { values } = readOptions({ name: "npm run check", options });
  const contentOnly = values.content || values.root !== undefined;
  const content = contentPart(resolve(values.root ?? root), values.since);
  const others = contentOnly ? [] : parts.filter(({ name }) => name !== content.name);
  const results = await runParts([...others, content]);
  const failed = results.filter(({ ok }) => !ok).map(({ name }) => name);
  console.log(failed.length === 0 ? "Nothing to mend." : `To mend: ${failed.join(", ")}.`);
  process.exitCode = failed.length === 0 ? 0 : 1;
});

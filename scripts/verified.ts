/**
 * Writes down that rows or sources were compared with what they rest on, for the page of what is due.
 *   npm run verified -- <dataset/row or source>... [--on YYYY-MM-DD] [--due YYYY-MM-DD]
 */
import { parseArgs } from "node:util";
import { check } from "../src/datasets/schema/checks.ts";
import { verified } from "./freshness/verified.ts";
import { fits } from "./new/readers.ts";
import { root } from "./run.ts";

const options = { on: { type: "string" }, due: { type: "string" }, root: { type: "string" } } as const;

try {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const day = fits(check.shape.verified)(values.on ?? new Date().toISOString().slice(0, 10));
  const due = values.due === undefined ? {} : { due: fits(check.shape.due.unwrap())(values.due) };
  console.log(verified(values.root ?? root, positionals, { verified: day, ...due }));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

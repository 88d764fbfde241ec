/**
 * Writes down that rows or sources were compared with what they rest on, for the page of what is due.
 *   npm run verified -- <dataset/row or source>... [--on YYYY-MM-DD] [--due YYYY-MM-DD]
 */
import { check } from "../src/datasets/schema/checks.ts";
import { verified } from "./freshness/verified.ts";
import { answer, fits } from "./new/readers.ts";
import { main, readOptions } from "./options.ts";
import { root } from "./run.ts";

const options = { on: { type: "string" }, due: { type: "string" }, root: { type: "string" } } as const;

await main(() => {
  const { values, positionals } = readOptions({ name: "npm run verified", options, takes: "rows and sources" });
  const today = new Date().toISOString().slice(0, 10);
  const day = answer("on", values.on ?? today, fits(check.shape.verified));
  const due = values.due === undefined ? {} : { due: answer("due", values.due, fits(check.shape.due.unwrap())) };
  console.log(verified(values.root ?? root, positionals, { verified: day, ...due }));
});

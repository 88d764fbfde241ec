/**
 * Makes the next version of a dataset, freezes an edition's pictures, or takes an edition back.
 *   npm run release -- <dataset> [--step patch|minor|major] [--change "..."]... [--yes]
 *   npm run release -- --freeze [--yes]
 *   npm run release -- [<dataset>] --withdraw <edition> --reason "..."
 */
import { createInterface } from "node:readline/promises";
import { suggest } from "../src/datasets/suggest.ts";
import { steps } from "../src/datasets/versions.ts";
import { main, readOptions } from "./options.ts";
import { readStep } from "./release/decide.ts";
import { release } from "./release/release.ts";
import type { Talk } from "./release/talk.ts";
import { withdraw } from "./release/withdraw.ts";
import { root } from "./run.ts";

const options = {
  step: { type: "string" },
  change: { type: "string", multiple: true },
  yes: { type: "boolean" },
  freeze: { type: "boolean" },
  withdraw: { type: "string" },
  reason: { type: "string" },
  root: { type: "string" },
} as const;

await main(async () => {
  const { values, positionals } = readOptions({ name: "npm run release", options, takes: "a dataset" });
  const [dataset, ...more] = positionals;
  if (more.length > 0) throw new Error(`One dataset at a time, found ${positionals.join(", ")}.`);
  const folder = values.root ?? root;
  const today = new Date().toISOString().slice(0, 10);
  const terminal =
    process.stdin.isTTY && !values.yes ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
  const talk: Talk = { say: console.log, ask: terminal && ((question) => terminal.question(question)) };
  try {
    if (values.withdraw !== undefined) {
      return await withdraw(folder, { edition: values.withdraw, reason: values.reason, dataset, today }, talk);
    }
    if (values.freeze) {
      if (dataset !== undefined) throw new Error(`--freeze takes the whole edition, not "${dataset}" alone.`);
      // What draws pictures and checks chapters takes long to load, and the other commands do without.
      const { freeze } = await import("./release/freeze.ts");
      return await freeze(folder, { yes: values.yes ?? false }, talk);
    }
    if (dataset === undefined) throw new Error("Name a dataset: npm run release -- derivatives");
    const step = values.step === undefined ? undefined : readStep(values.step);
    if (values.step !== undefined && !step)
      throw new Error(`There is no step "${values.step}". ${suggest(values.step, steps)}`);
    const { change: changes = [], yes = false } = values;
    return await release(folder, { dataset, step, changes, yes, today }, talk);
  } finally {
    terminal?.close();
  }
});

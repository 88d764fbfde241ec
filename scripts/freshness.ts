/** Prints what is due to be looked at again, as the text of an issue; nothing where nothing is. `--on YYYY-MM-DD`. */
import { parseArgs } from "node:util";
import { z } from "astro/zod";
import { dueText } from "./freshness/due.ts";
import { freshnessIn } from "./freshness/register.ts";
import { fits } from "./new/answers.ts";
import { readData } from "./project.ts";
import { root } from "./run.ts";

try {
  const { values } = parseArgs({ options: { on: { type: "string" }, root: { type: "string" } } });
  const day = fits(z.iso.date("a day as YYYY-MM-DD"))(values.on ?? new Date().toISOString().slice(0, 10));
  process.stdout.write(dueText(freshnessIn(readData(values.root ?? root)).all, day));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

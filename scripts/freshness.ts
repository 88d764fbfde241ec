/**
 * Prints what is due to be looked at again, as the text of an issue; nothing where nothing is.
 *   node scripts/freshness.ts [--on YYYY-MM-DD] [--out FILE]
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "astro/zod";
import { dueText } from "./freshness/due.ts";
import { freshnessIn } from "./freshness/register.ts";
import { fits } from "./new/readers.ts";
import { readData } from "./project.ts";
import { root } from "./run.ts";

const options = { on: { type: "string" }, out: { type: "string" }, root: { type: "string" } } as const;

try {
  const { values } = parseArgs({ options });
  const day = fits(z.iso.date("a day as YYYY-MM-DD"))(values.on ?? new Date().toISOString().slice(0, 10));
  const text = dueText(freshnessIn(readData(values.root ?? root)).all, day);
  if (values.out) writeFileSync(values.out, text);
  else process.stdout.write(text);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

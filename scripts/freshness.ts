/**
 * Prints what is due to be looked at again, as the text of an issue; nothing where nothing is.
 *   node scripts/freshness.ts [--on YYYY-MM-DD] [--out FILE]
 */
import { writeFileSync } from "node:fs";
import { z } from "astro/zod";
import { dueText } from "./freshness/due.ts";
import { freshnessIn } from "./freshness/register.ts";
import { answer, fits } from "./new/readers.ts";
import { main, readOptions } from "./options.ts";
import { readData } from "./project.ts";
import { root } from "./run.ts";

const options = { on: { type: "string" }, out: { type: "string" }, root: { type: "string" } } as const;

await main(() => {
  const { values } = readOptions({ name: "node scripts/freshness.ts", options });
  const today = new Date().toISOString().slice(0, 10);
  const day = answer("on", values.on ?? today, fits(z.iso.date("write a day as YYYY-MM-DD")));
  const text = dueText(freshnessIn(readData(values.root ?? root)).all, day);
  if (values.out) writeFileSync(values.out, text);
  else process.stdout.write(text);
});

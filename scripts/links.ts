/**
 * Asks every address of `data/sources.json` whether it still answers, and prints those that do not as the text of an
 * issue; nothing where all do. It goes to the network, so it runs on a schedule and in no test. `--out FILE` writes it.
 */
import { writeFileSync } from "node:fs";
import { main, readOptions } from "./options.ts";
import { ask, deadText } from "./report/outside.ts";
import { readData } from "./project.ts";
import { sourcesFile } from "../src/datasets/schema/source.ts";
import { root } from "./run.ts";

await main(async () => {
  const { values } = readOptions({ name: "node scripts/links.ts", options: { out: { type: "string" } } });
  const { sources } = sourcesFile.parse(readData(root).registers.get("sources")?.json);
  const text = deadText(await ask(sources));
  if (values.out) writeFileSync(values.out, text);
  else process.stdout.write(text);
});

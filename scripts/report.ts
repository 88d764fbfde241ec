/**
 * Compares this folder with another one of the project, each built, and writes what differs: `report.md` for the summary
 * of a job, and pictures before and after.
 *   npm run report -- --before ../base [--out report]
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { main, readOptions } from "./options.ts";
import { compare } from "./report/compare.ts";
import { picturePages } from "./report/page.ts";
import { summary } from "./report/summary.ts";
import { root } from "./run.ts";

const options = { before: { type: "string" }, after: { type: "string" }, out: { type: "string" } } as const;

await main(async () => {
  const { values } = readOptions({ name: "npm run report", options });
  if (!values.before || !existsSync(join(values.before, "data"))) {
    throw new Error(
      `--before "${values.before ?? ""}" is no folder of the project. Make one: git worktree add ../base main`,
    );
  }
  const out = resolve(values.out ?? "report");
  const found = await compare(resolve(values.before), resolve(values.after ?? root));
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, "report.md"), summary(found));
  for (const [file, text] of picturePages(found.pictures ?? [])) writeFileSync(join(out, file), text);
  console.log(`Written: ${out}`);
});

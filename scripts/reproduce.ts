/**
 * Builds the site twice from nothing and says which files differ, then once for a sub-folder and says which links lead
 * nowhere there; ends with 1 if there is anything to say. `npm run reproduce`.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "./build.ts";
import { brokenLinks } from "./check/links.ts";
import { filesIn } from "./folder.ts";
import { main, readOptions } from "./options.ts";
import { root } from "./run.ts";
import { readSite } from "./site.ts";

const caches = ["dist", ".astro", "node_modules/.astro", "node_modules/.vite"];

/** The paths at which two folders differ, files that only one has among them. */
export function differingFiles(one: string, other: string): string[] {
  const [first, second] = [new Set(filesIn(one)), new Set(filesIn(other))];
  const all = new Set([...first, ...second]);
  return [...all].filter((file) => !first.has(file) || !second.has(file) || !same(join(one, file), join(other, file)));
}

function same(one: string, other: string): boolean {
  return readFileSync(one).equals(readFileSync(other));
}

async function cleanBuild(base: string): Promise<void> {
  for (const folder of caches) rmSync(join(root, folder), { recursive: true, force: true });
  process.env.BASE = base;
  const { code } = await build();
  if (code !== 0) throw new Error("The build failed; see above.");
}

function tell(found: readonly string[], wrong: string, right: string): void {
  if (found.length === 0) return console.log(right);
  console.error([wrong, ...found].join("\n  "));
  process.exitCode = 1;
}

if (import.meta.main) {
  await main(async () => {
    readOptions({ name: "npm run reproduce", options: {} });
    const dist = join(root, "dist");
    const kept = mkdtempSync(join(tmpdir(), "reproduce-"));
    await cleanBuild("/mirror/");
    const broken = brokenLinks(readSite(dist)!, "/mirror/");
    await cleanBuild("/");
    cpSync(dist, kept, { recursive: true });
    await cleanBuild("/");
    const differing = differingFiles(kept, dist);
    const { length: size } = filesIn(kept);
    rmSync(kept, { recursive: true });
    tell(broken, "Built for /mirror/, these lead nowhere:", "Built for /mirror/, every link leads somewhere.");
    tell(differing, "Two builds of the same files differ:", `Two builds are the same: ${size} files, byte for byte.`);
  });
}

/** Builds the site twice from nothing and says which files differ; ends with 1 if any does. `npm run reproduce`. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "./build.ts";
import { root } from "./run.ts";

const caches = ["dist", ".astro", "node_modules/.astro", "node_modules/.vite"];

/** The paths at which two folders differ, files that only one has among them. */
export function differingFiles(one: string, other: string): string[] {
  const [first, second] = [filesIn(one), filesIn(other)];
  const all = new Set([...first, ...second]);
  return [...all].filter((file) => !first.has(file) || !second.has(file) || !same(join(one, file), join(other, file)));
}

function filesIn(folder: string): Set<string> {
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return new Set(all.filter((file) => statSync(join(folder, file)).isFile()).sort());
}

function same(one: string, other: string): boolean {
  return readFileSync(one).equals(readFileSync(other));
}

async function cleanBuild(): Promise<void> {
  for (const folder of caches) rmSync(join(root, folder), { recursive: true, force: true });
  const { code } = await build();
  if (code !== 0) throw new Error("The build failed; see above.");
}

if (import.meta.main) {
  const kept = mkdtempSync(join(tmpdir(), "reproduce-"));
  await cleanBuild();
  cpSync(join(root, "dist"), kept, { recursive: true });
  await cleanBuild();
  const differing = differingFiles(kept, join(root, "dist"));
  const { size } = filesIn(kept);
  rmSync(kept, { recursive: true });
  if (differing.length > 0) console.error(["Two builds of the same files differ:", ...differing].join("\n  "));
  else console.log(`Two builds are the same: ${size} files, byte for byte.`);
  process.exitCode = differing.length > 0 ? 1 : 0;
}

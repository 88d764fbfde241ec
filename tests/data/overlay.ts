import { cpSync, existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const fixtures = fileURLToPath(new URL("../fixtures", import.meta.url));
const valid = join(fixtures, "valid");
/** As deep in the project as `tests/fixtures/valid`, so that the imports of its figures still lead to the kit. */
const copies = join(fixtures, "../../.cache/fixtures");

/** A copy of the valid project under its own name, for a test to change. */
export function copyOfValid(name: string): string {
  const copy = join(copies, name);
  rmSync(copy, { recursive: true, force: true });
  cpSync(valid, copy, { recursive: true });
  return copy;
}

/** The valid project with a broken case laid over it. */
export function overlay(name: string): string {
  const copy = copyOfValid(name);
  layOver(name, copy);
  return copy;
}

/**
 * Lays a broken case over a project. Files of the case replace or join the others; `<file>.edit` holds a text to find
 * in a file, a line `=>` and the text to put there; `remove.txt` names what to take away.
 */
export function layOver(name: string, copy: string): void {
  const from = join(fixtures, "broken", name);
  for (const path of lines(join(from, "remove.txt"))) rmSync(join(copy, path), { recursive: true });
  for (const path of globSync(["**/*", "**/.gitkeep"], { cwd: from })) {
    if (!statSync(join(from, path)).isFile() || ["expect.txt", "remove.txt"].includes(path)) continue;
    if (path.endsWith(".edit")) edit(join(copy, path.replace(/\.edit$/, "")), readFileSync(join(from, path), "utf8"));
    else cpSync(join(from, path), join(copy, path));
  }
}

/** The lines of a file, none when there is no such file. */
export function lines(path: string): string[] {
  return existsSync(path) ? readFileSync(path, "utf8").trimEnd().split("\n") : [];
}

function edit(file: string, change: string): void {
  const [find = "", replacement = ""] = change.replace(/\n$/, "").split("\n=>\n");
  const before = readFileSync(file, "utf8");
  if (!before.includes(find)) throw new Error(`${file} does not hold the text to replace:\n${find}`);
  writeFileSync(file, before.replace(find, () => replacement));
}

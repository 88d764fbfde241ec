import { existsSync, mkdirSync, readFileSync, readdirSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { printFault } from "../../src/datasets/faults.ts";
import { checkData } from "../check/data.ts";
import { readData } from "../project.ts";

/** What to write, by path in the project; undefined takes a file away. */
export type Changes = Readonly<Record<string, string | undefined>>;

/** JSON as all data files are written. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * Writes files together, or none of them.
 * @throws Error with the faults that the data would have afterwards and has not now.
 */
export function writeSound(root: string, changes: Changes): void {
  const known = faultsOf(root);
  const undo = write(root, changes);
  refuse(known, faultsOf(root), undo);
}

/** The same with the faults that a slower look finds. */
export async function writeChecked(root: string, changes: Changes, look: () => Promise<string[]>): Promise<void> {
  const known = await look();
  const undo = write(root, changes);
  refuse(known, await look(), undo);
}

/** Writes files and returns how to put back what was there. */
function write(root: string, changes: Changes): () => void {
  const files = Object.entries(changes).map(([path, text]) => ({ path: join(root, path), text }));
  const before = files.map(({ path }) => (existsSync(path) ? readFileSync(path, "utf8") : undefined));
  files.forEach(({ path, text }) => put(path, text));
  return () => files.forEach(({ path }, index) => put(path, before[index]));
}

function refuse(known: readonly string[], now: readonly string[], undo: () => void): void {
  const faults = now.filter((fault) => !known.includes(fault));
  if (faults.length === 0) return;
  undo();
  throw new Error([...faults, "Nothing was written."].join("\n\n"));
}

function put(path: string, text: string | undefined): void {
  if (text === undefined) {
    rmSync(path, { force: true });
    // A folder that was made for the file alone goes with it.
    if (existsSync(dirname(path)) && readdirSync(dirname(path)).length === 0) rmdirSync(dirname(path));
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function faultsOf(root: string): string[] {
  const data = readData(root);
  return [...data.faults, ...checkData(data).faults].map(printFault);
}

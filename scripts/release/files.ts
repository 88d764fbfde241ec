import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
  const paths = Object.keys(changes).map((path) => join(root, path));
  const before = paths.map((path) => (existsSync(path) ? readFileSync(path, "utf8") : undefined));
  const known = new Set(faultsOf(root));
  paths.forEach((path, index) => put(path, Object.values(changes)[index]));
  const faults = faultsOf(root).filter((fault) => !known.has(fault));
  if (faults.length === 0) return;
  paths.forEach((path, index) => put(path, before[index]));
  throw new Error([...faults, "Nothing was written."].join("\n\n"));
}

function put(path: string, text: string | undefined): void {
  if (text === undefined) return rmSync(path, { force: true });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function faultsOf(root: string): string[] {
  const data = readData(root);
  return [...data.faults, ...checkData(data).faults].map(printFault);
}

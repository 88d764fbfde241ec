import { existsSync, mkdirSync, readFileSync, readdirSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { printFault, type Fault } from "../../src/datasets/faults.ts";
import { checkData } from "../check/data.ts";
import { readData, type Data } from "../project.ts";
import { after, type Changes } from "./after.ts";

export type { Changes } from "./after.ts";

/** JSON as all data files are written. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A dataset file that is about to be written. */
export interface NewFile {
  readonly path: string;
  /** The file it is made from, which faults name: whoever reads of them can open it. */
  readonly from: string;
  /** Whether it can never be mended again. */
  readonly released?: boolean;
}

/**
 * Writes files of `data/` together, or none of them.
 * @throws Error with the faults that the data would have afterwards and has not now.
 */
export function writeSound(root: string, changes: Changes, ...made: readonly NewFile[]): void {
  refuseUnsound(readData(root), changes, ...made);
  write(root, changes);
}

/**
 * What changes would make wrong, before anything is written. In a file that is released nothing may be wrong at all,
 * and what cannot be checked counts as wrong.
 * @throws Error with the faults that the data would have and has not now, or that the released file has.
 */
export function refuseUnsound(data: Data, changes: Changes, ...made: readonly NewFile[]): void {
  const known = new Set(faultsOf(data).faults.map(printFault));
  const { faults, sound } = faultsOf(after(data, changes));
  const madeAs = ({ file }: Fault) => made.find(({ path }) => path === file);
  const told = faults.map((fault) => printFault({ ...fault, file: madeAs(fault)?.from ?? fault.file }));
  refuse(told.filter((text, index) => !known.has(text) || madeAs(faults[index]!)?.released));
  const released = made.filter((file) => file.released).map(({ from }) => from);
  if (released.length === 0 || sound) return;
  const names = released.join(", ");
  const rest = `While this is so, ${names} cannot be checked beside it. Mend this first. Nothing was written.`;
  throw new Error([...told, rest].join("\n\n"));
}

/** Writes files, or puts back what was there when a slower look finds faults that were not there before. */
export async function writeChecked(root: string, changes: Changes, look: () => Promise<string[]>): Promise<void> {
  const known = await look();
  const undo = write(root, changes);
  const faults = (await look()).filter((fault) => !known.includes(fault));
  if (faults.length > 0) undo();
  refuse(faults);
}

/** Writes files and returns how to put back what was there. */
function write(root: string, changes: Changes): () => void {
  const files = Object.entries(changes).map(([path, text]) => ({ path: join(root, path), text }));
  const before = files.map(({ path }) => (existsSync(path) ? readFileSync(path, "utf8") : undefined));
  files.forEach(({ path, text }) => put(path, text));
  return () => files.forEach(({ path }, index) => put(path, before[index]));
}

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error([...faults, "Nothing was written."].join("\n\n"));
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

function faultsOf(data: Data): { faults: Fault[]; sound: boolean } {
  const { faults, catalog } = checkData(data);
  return { faults: [...data.faults, ...faults], sound: catalog !== undefined };
}

import { differences } from "./differences.ts";
import type { Dataset } from "./schema/dataset.ts";

export { differences } from "./differences.ts";
export type { CellChange, Differences } from "./differences.ts";

/** How far a version number moves: shape or row ids, rows, or values and words. */
export const steps = ["major", "minor", "patch"] as const;
export type Step = (typeof steps)[number];

/** Below zero when `a` is older than `b`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parse(a), parse(b)];
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

/** The newest of some versions. @throws RangeError when there are none. */
export function newest(versions: readonly string[]): string {
  const last = [...versions].sort(compareVersions).at(-1);
  if (last === undefined) throw new RangeError("There are no versions to choose from.");
  return last;
}

/** Whether a version is one that a figure says it reads: "^1" takes any 1.x.y, "^1.1" any from 1.1.0 below 2. */
export function satisfies(range: string, version: string): boolean {
  const match = /^\^(\d+(?:\.\d+){0,2})$/.exec(range);
  if (!match?.[1]) throw new RangeError(`"${range}" is not a range of versions. Write "^1" or "^1.1".`);
  const least = [...match[1].split("."), "0", "0"].slice(0, 3).join(".");
  return parse(version)[0] === parse(least)[0] && compareVersions(version, least) >= 0;
}

/** The version a step leads to: "1.2.3" by minor to "1.3.0". */
export function nextVersion(version: string, step: Step): string {
  const [major, minor, patch] = parse(version);
  if (step === "major") return `${major + 1}.0.0`;
  return step === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** Which part of the number changed between two versions. @throws RangeError when the second is not newer. */
export function stepBetween(before: string, after: string): Step {
  if (compareVersions(before, after) >= 0) {
    throw new RangeError(`Version ${after} is not newer than ${before}. Give it a higher number.`);
  }
  const [old, now] = [parse(before), parse(after)];
  return steps.find((_, place) => old[place] !== now[place]) ?? "patch";
}

/**
 * The least step that a change of content asks for, by the Data Package recipe: major when the shape changes or a row
 * id is gone, minor when rows are new, patch for corrected values and words.
 */
export function requiredStep(before: Dataset, after: Dataset): Step {
  const { added, removed } = differences(before, after);
  if (shape(before) !== shape(after) || removed.length > 0) return "major";
  return added.length > 0 ? "minor" : "patch";
}

/** Why a change asks for its step, in words. */
export function reasonFor(before: Dataset, after: Dataset): string {
  const { added, removed } = differences(before, after);
  if (before.name !== after.name || before.kind !== after.kind) return "its name or kind changed";
  if (shape(before) !== shape(after)) return "its columns changed";
  if (removed.length > 0) return `${rowsOf(removed)} gone`;
  return added.length > 0 ? `${rowsOf(added)} new` : "values or words changed";
}

/** Whether two versions say the same in all but number, date and changelog. */
export function sameContent(before: Dataset, after: Dataset): boolean {
  return JSON.stringify(content(before)) === JSON.stringify(content(after));
}

/** Whether a step is at least as big as the one required. */
export function covers(step: Step, required: Step): boolean {
  return steps.indexOf(step) <= steps.indexOf(required);
}

function content({ version: _version, released: _released, changes: _changes, ...rest }: Dataset): unknown {
  return { ...rest, rows: [...rest.rows].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

function rowsOf(rows: readonly { readonly id: string }[]): string {
  const [first] = rows;
  if (rows.length === 1) return `row "${first?.id}" is`;
  return `${rows.length} rows, "${first?.id}" and others, are`;
}

function shape(dataset: Dataset): string {
  const columns = dataset.kind === "table" ? dataset.columns.map(({ id }) => id) : [];
  return [dataset.name, dataset.kind, ...columns].join(" ");
}

function parse(version: string): readonly [number, number, number] {
  const match = /^(\d+)\.(\d+)\.(\d+)$/.exec(version);
  if (!match) throw new RangeError(`"${version}" is not a version. Write it as major.minor.patch, e.g. 1.2.0.`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

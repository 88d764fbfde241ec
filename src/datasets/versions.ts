import { differences } from "./differences.ts";
import type { Dataset } from "./schema/dataset.ts";

export { differences } from "./differences.ts";
export type { CellChange, Differences } from "./differences.ts";

/** How far a version number moves: shape or row ids, rows, or values and words. */
export type Step = "major" | "minor" | "patch";
const steps: readonly Step[] = ["major", "minor", "patch"];

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

/** Whether a step is at least as big as the one required. */
export function covers(step: Step, required: Step): boolean {
  return steps.indexOf(step) <= steps.indexOf(required);
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

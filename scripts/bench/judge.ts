import type { Budget } from "./budgets.ts";

export type Verdict = "kept" | "broken" | "not judged";

export interface Judgement {
  readonly verdict: Verdict;
  /** What is wrong, or why nothing can be said. */
  readonly why?: string;
}

/** A reader's processor up to this many times slower than meant is taken as fast enough. */
export const tolerance = 1.25;

/**
 * Holds a value to its budget. Where the processor was too slow, a time within its budget is kept all the same; one
 * beyond it proves nothing, and says so.
 */
export function judge(budget: Budget, value: number | undefined, slowdown: number): Judgement {
  if (value === undefined || !Number.isFinite(value)) return { verdict: "broken", why: "was not measured" };
  const why = beyond(budget, value);
  if (!why) return { verdict: "kept" };
  if (!budget.timed || slowdown <= tolerance) return { verdict: "broken", why };
  return { verdict: "not judged", why: `the processor was ${slowdown.toFixed(1)} times slower than meant` };
}

function beyond({ cap, floor, unit }: Budget, value: number): string | undefined {
  if (cap !== undefined && value > cap) return `is ${amount(value, unit)}, at most ${amount(cap, unit)} expected`;
  if (floor !== undefined && value < floor)
    return `is ${amount(value, unit)}, at least ${amount(floor, unit)} expected`;
  return undefined;
}

/** A value with its unit, as short as it can be told. */
export function amount(value: number, unit: Budget["unit"]): string {
  const digits = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  // A small excess must not read as none.
  const number = value !== 0 && Math.abs(value) < 0.01 ? value.toPrecision(1) : value.toFixed(digits);
  return unit === "" ? number : `${number} ${unit}`;
}

/** 1 when a budget is broken, 2 when none is but some could not be judged, 0 when all are kept. */
export function exitCode(verdicts: readonly Verdict[]): 0 | 1 | 2 {
  if (verdicts.length === 0 || verdicts.includes("broken")) return 1;
  return verdicts.includes("not judged") ? 2 : 0;
}

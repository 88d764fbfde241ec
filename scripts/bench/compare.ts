import type { Budget, Unit } from "./budgets.ts";
import { tolerance, type Judgement } from "./judge.ts";

export type Measures = Readonly<Record<string, number>>;

/** For each page what it measured when the baseline was taken, times as the reference machine would take them. */
export type Baseline = Readonly<Record<string, Measures>>;

export interface Subject {
  /** What was measured: a page's path, or "growth". */
  readonly path: string;
  readonly measures: Measures;
  readonly slowdown: number;
}

const sized: readonly Unit[] = ["kB", ""];

/** A time by the clock as the reference machine would have taken it; everything else as it is. */
export function relative({ timed, unit }: Budget, value: number, slowdown: number): number {
  return timed === "clock" && unit === "ms" ? value / slowdown : value;
}

/** How much a value has changed against the baseline, as a share of it; undefined where nothing can be compared. */
export function change(value: number, before: number | undefined): number | undefined {
  if (before === undefined) return undefined;
  if (before === value) return 0;
  return before === 0 ? undefined : value / before - 1;
}

/** A page that has lost half of what it was made of is broken, whatever its budgets say. */
export function judgeLoss(budget: Budget, value: number, before: number | undefined): Judgement {
  const counts = (budget.part === "weight" || budget.part === "elements") && sized.includes(budget.unit);
  if (!counts || before === undefined || value >= before / 2) return { verdict: "kept" };
  return { verdict: "broken", why: `is less than half of the ${before} of the baseline` };
}

/** "+4 %", "-12 %" or nothing when the change is too small to tell. */
export function printChange(share: number | undefined, least = 0.02): string {
  if (share === undefined || Math.abs(share) < least) return "";
  return `${share > 0 ? "+" : "-"}${Math.round(Math.abs(share) * 100)} %`;
}

/** What a run leaves to compare with: no times of a machine that was slow, since scaling cannot mend them. */
export function toBaseline(subjects: readonly Subject[], budgets: readonly Budget[]): Baseline {
  return Object.fromEntries(
    subjects.map(({ path, measures, slowdown }) => {
      const kept = budgets.filter(({ measure, timed }) => measure in measures && !(timed && slowdown > tolerance));
      const value = (budget: Budget) => Number(relative(budget, measures[budget.measure]!, slowdown).toPrecision(4));
      return [path, Object.fromEntries(kept.map((budget) => [budget.measure, value(budget)]))];
    }),
  );
}

/** The baseline with the pages and measures of this run put in the place of the older ones. */
export function mergeBaseline(before: Baseline, now: Baseline): Baseline {
  const pages = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  return Object.fromEntries(pages.map((page) => [page, { ...before[page], ...now[page] }]));
}

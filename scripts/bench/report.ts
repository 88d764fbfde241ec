/** Turns results into the table on the terminal and says what is broken. */
import type { Budget } from "./budgets.ts";
import { change, judgeLoss, printChange, relative, type Baseline, type Subject } from "./compare.ts";
import { amount, judge, type Verdict } from "./judge.ts";
import type { Task } from "./trace.ts";

export interface Line {
  readonly path: string;
  readonly budget: Budget;
  readonly value: number | undefined;
  readonly relative: number | undefined;
  readonly change: number | undefined;
  readonly verdict: Verdict;
  readonly why?: string;
}

/** Holds everything that was measured to its budgets and compares it with the baseline. */
export function judgeAll(subjects: readonly Subject[], budgets: readonly Budget[], baseline: Baseline): Line[] {
  return subjects.flatMap((subject) => budgets.map((budget) => judgeOne(subject, budget, baseline)));
}

function judgeOne({ path, measures, slowdown }: Subject, budget: Budget, baseline: Baseline): Line {
  const value = measures[budget.measure];
  const before = baseline[path]?.[budget.measure];
  const asReference = value === undefined ? undefined : relative(budget, value, slowdown);
  const first = judge(budget, value, slowdown);
  const judgement = first.verdict === "kept" && value !== undefined ? judgeLoss(budget, value, before) : first;
  const changed = asReference === undefined ? undefined : change(asReference, before);
  return { path, budget, value, relative: asReference, change: changed, ...judgement };
}

const marks: Readonly<Record<Verdict, string>> = { kept: "", broken: " !", "not judged": " ?" };

/** One row a measure, one column a page; "!" marks what is broken, "?" what could not be judged. */
export function printTable(lines: readonly Line[]): string {
  const paths = [...new Set(lines.map(({ path }) => path))];
  const budgets = [...new Set(lines.map(({ budget }) => budget))];
  const rows = budgets.flatMap((budget) => {
    const own = paths.map((path) => lines.find((line) => line.path === path && line.budget === budget)!);
    return [row(budget.label, bounds(budget), own.map(printValue)), ...relativeRow(budget, own)];
  });
  return align([["", "budget", ...paths.map(shortPath)], ...rows]);
}

function row(label: string, expected: string, cells: readonly string[]): string[] {
  return [label, expected, ...cells];
}

function printValue({ value, budget, verdict, change: share }: Line): string {
  const text = value === undefined ? "-" : amount(value, budget.unit);
  const changed = budget.timed === "clock" ? "" : printChange(share);
  return `${text}${changed && ` (${changed})`}${marks[verdict]}`;
}

/** Times as the reference machine would take them; these are what is compared with the baseline. */
function relativeRow({ timed, unit }: Budget, lines: readonly Line[]): string[][] {
  if (timed !== "clock" || unit !== "ms" || lines.every(({ value, relative }) => value === relative)) return [];
  const cells = lines.map(({ relative, change: share }) => {
    const changed = printChange(share);
    return relative === undefined ? "-" : `${amount(relative, unit)}${changed && ` (${changed})`}`;
  });
  return [row("  at reference speed", "", cells)];
}

function bounds({ cap, floor, unit }: Budget): string {
  if (cap !== undefined && floor !== undefined) return `${floor} to ${amount(cap, unit)}`;
  if (cap !== undefined) return `<= ${amount(cap, unit)}`;
  return floor === undefined ? "" : `>= ${amount(floor, unit)}`;
}

function shortPath(path: string): string {
  return path.replace(/^\/chapters\/|(?<=.)\/$/g, "");
}

function align(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((cells) => cells[column]!.length)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!);
  return rows.map((cells) => cells.map(pad).join("  ").trimEnd()).join("\n");
}

/** What is broken or could not be judged, a sentence each. */
export function printFaults(lines: readonly Line[]): string[] {
  return lines
    .filter(({ verdict }) => verdict !== "kept")
    .map(
      ({ path, budget, verdict, why }) =>
        `${verdict}: ${path}: ${budget.label} ${verdict === "broken" ? why : `(${why})`}`,
    );
}

/** The longest tasks of a scroll and what each of them did. */
export function printTasks(tasks: readonly Task[], most = 12): string[] {
  return tasks.slice(0, most).flatMap(({ start, thread, wall, work, functions }) => {
    const told = (shares: Task["work"]) =>
      shares
        .filter(({ ms }) => ms >= 1)
        .slice(0, 6)
        .map(({ name, ms }) => `${name} ${ms.toFixed(1)}`)
        .join(", ");
    return [
      `  at ${(start / 1000).toFixed(2)} s: ${thread.toFixed(1)} ms on the thread (${wall.toFixed(1)} by the clock): ${told(work)}`,
      ...(functions.some(({ ms }) => ms >= 1) ? [`    functions: ${told(functions)}`] : []),
    ];
  });
}

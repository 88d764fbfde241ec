import { partNames, type PartName } from "./budgets.ts";

export interface Options {
  readonly parts: readonly PartName[];
  /** Paths to measure; all story pages when there are none. */
  readonly pages: readonly string[];
  readonly runs: number;
  readonly updateBaseline: boolean;
  /** Writes down what the longest tasks of a scroll were. */
  readonly trace: boolean;
}

const known = ["--only", "--pages", "--runs", "--update-baseline", "--trace"];

/** Reads the command line. @throws Error naming what it does not understand. */
export function readOptions(args: readonly string[]): Options {
  const given = new Map<string, string[]>();
  let current: string[] | undefined;
  for (const arg of args) {
    if (!arg.startsWith("--")) {
      if (!current) throw new Error(`"${arg}" stands before any option. Options: ${known.join(", ")}.`);
      current.push(...arg.split(",").filter(Boolean));
      continue;
    }
    const [name = "", ...values] = arg.split(/[=,]/);
    if (!known.includes(name)) throw new Error(`There is no option "${name}". Options: ${known.join(", ")}.`);
    given.set(name, (current = values.filter(Boolean)));
  }
  return {
    parts: readParts(given.get("--only")),
    pages: (given.get("--pages") ?? []).map(asPath),
    runs: readRuns(given.get("--runs")),
    updateBaseline: given.has("--update-baseline"),
    trace: given.has("--trace"),
  };
}

function readParts(names: readonly string[] | undefined): readonly PartName[] {
  if (!names) return partNames;
  const unknown = names.find((name) => !partNames.some((part) => part === name));
  if (unknown !== undefined || names.length === 0)
    throw new Error(`There is no part "${unknown ?? ""}". Parts: ${partNames.join(", ")}.`);
  return partNames.filter((part) => names.includes(part));
}

function readRuns(values: readonly string[] = ["5"]): number {
  const runs = Number(values[0]);
  if (values.length === 1 && Number.isInteger(runs) && runs > 0) return runs;
  throw new Error(`--runs is "${values.join(" ")}", a whole number from 1 expected, as in --runs 5.`);
}

/** A page may be named by its path or by the id of its chapter. */
function asPath(name: string): string {
  return name.startsWith("/") ? name : `/chapters/${name}/`;
}

import { describe, expect, it } from "vitest";
import type { Row } from "../../../src/datasets/schema/rows.ts";
import type { Rows } from "../../../src/figures/kit/define.ts";
import { figures } from "../../loaded.ts";

/** Titles that state no finding: they ask, say what the picture shows, or tell a claim as a claim. */
const noFinding = [
  "boomerang:intended",
  "chain:claimed",
  "claim-dots:all",
  "coverage-grid:claimed",
  "eighty:guess",
  "giveaway:handed-over",
  "giveaway:locked",
  "mirror:legend",
  "proof-ladder:headline",
  "switchboard:dense",
];

const states = figures.flatMap(({ figure, rows }) =>
  Object.entries(figure.states).map(([state, { holds }]) => ({ name: `${figure.id}:${state}`, holds, rows })),
);
const findings = states.flatMap(({ name, holds, rows }) => (holds ? [{ name, holds, rows }] : []));

const opposites: Record<string, string> = {
  shown: "contested",
  plausible: "contested",
  contested: "shown",
  raises: "lowers",
  lowers: "raises",
  tighten: "ease",
  ease: "tighten",
  condition: "tighten",
  discourage: "ease",
  block: "ease",
  us: "other",
  cn: "other",
  other: "cn",
  holds: "differs",
};

type Change = (row: Row) => Row | undefined;
const field =
  (name: string, change: (value: unknown) => unknown): Change =>
  (row) =>
    name in row ? ({ ...row, [name]: change(new Map(Object.entries(row)).get(name)) } as Row) : row;
const words = (value: unknown) => (typeof value === "string" ? (opposites[value] ?? value) : value);
const cells =
  (change: (value: unknown) => unknown): Change =>
  (row) =>
    "cells" in row
      ? {
          ...row,
          cells: Object.fromEntries(Object.entries(row.cells).map(([name, value]) => [name, change(value) as string])),
        }
      : row;

/** Ways in which a row may come to say something else: it is gone, or has another number, day, sign, mark or word. */
const changes: readonly Change[] = [
  () => undefined,
  ...[0, 0.1, 0.5, 2, 10, -10].map((factor) => field("value", (value) => Number(value) * factor)),
  ...["asOf", "due"].flatMap((name) => ["2019-01-01", "2031-01-01"].map((day) => field(name, () => day))),
  ...["strength", "sign", "maker", "act", "outcome", "from", "to"].map((name) => field(name, words)),
  field("to", () => "copies"),
  field("valve", () => "reluctance"),
  field("moved", () => undefined),
  cells(() => "Yes"),
  cells(() => "true"),
  cells(() => 1),
];

/** The rows with one of them changed, or all of one dataset in the same way. */
function* changedRows(rows: Rows): Generator<Rows> {
  for (const [dataset, list] of Object.entries(rows)) {
    for (const change of changes) {
      yield { ...rows, [dataset]: list.flatMap((row) => change(row) ?? []) };
      for (const [index, row] of list.entries()) {
        const other = change(row);
        if (other !== row) yield { ...rows, [dataset]: list.toSpliced(index, 1, ...(other ? [other] : [])) };
      }
    }
  }
}

/** Whether the rule comes to say no for some change of the rows. */
function canFail(holds: (rows: Rows) => boolean, rows: Rows): boolean {
  for (const other of changedRows(rows)) if (failsOn(holds, other)) return true;
  return false;
}

/** A rule that misses a row it needs stops the check too, but says nothing about the finding. */
function failsOn(holds: (rows: Rows) => boolean, rows: Rows): boolean {
  try {
    return !holds(rows);
  } catch {
    return false;
  }
}

describe("a finding", () => {
  it("stands in the title of each state that has a rule for it, and of no other", () => {
    const without = states.filter(({ holds }) => !holds).map(({ name }) => name);
    const remedy = "Give the state a holds(rows), or name it in noFinding above if its title states no finding.";
    expect(without.toSorted(), remedy).toEqual(noFinding);
  });

  it.each(findings)("of $name is borne out by the rows", ({ holds, rows }) => {
    expect(holds(rows)).toBe(true);
  });

  it.each(findings)("of $name falls when a row, or all of a dataset, says otherwise", ({ holds, rows }) => {
    expect(canFail(holds, rows)).toBe(true);
  });
});

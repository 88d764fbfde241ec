import { describe, expect, it } from "vitest";
import { differences } from "../../src/datasets/differences.ts";
import type { Dataset } from "../../src/datasets/schema/dataset.ts";
import type { Row } from "../../src/datasets/schema/rows.ts";
import { validateStep } from "../../src/datasets/validate.ts";
import {
  compareVersions,
  covers,
  nextVersion,
  requiredStep,
  sameContent,
  satisfies,
  stepBetween,
  steps,
} from "../../src/datasets/versions.ts";
import { datasetOf, kinds } from "./datasets.ts";
import { fc } from "./seeded.ts";

const part = fc.nat(12);
const version = fc.tuple(part, part, part).map((parts) => parts.join("."));
const step = fc.constantFrom(...steps);

describe("version numbers", () => {
  it("have one order, in which each step leads upwards", () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(compareVersions(a, b)).toBe(-compareVersions(b, a) + 0);
        expect(compareVersions(a, b) === 0).toBe(a === b);
        if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0)
          expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
      }),
    );
    fc.assert(
      fc.property(version, step, (from, by) => {
        expect(stepBetween(from, nextVersion(from, by))).toBe(by);
        expect(() => stepBetween(nextVersion(from, by), from)).toThrow(RangeError);
      }),
    );
  });

  it("stay within a range through minor steps and leave it with a major one", () => {
    fc.assert(
      fc.property(version, step, (from, by) => {
        const range = `^${from.split(".").slice(0, 2).join(".")}`;
        expect(satisfies(range, from)).toBe(true);
        expect(satisfies(range, nextVersion(from, by))).toBe(by !== "major");
      }),
    );
  });
});

/** Two versions of one dataset: some rows stay, some go, some come, some say what another said. */
const pair = fc.constantFrom(...kinds).chain((kind) =>
  fc.tuple(datasetOf(kind), datasetOf(kind), fc.nat(3), fc.boolean()).map(([before, other, kept, swap]) => {
    const old = before.rows as Row[];
    const ids = new Set(old.map(({ id }) => id));
    const stay = old.slice(0, kept).map((row, index) => (swap ? ({ ...old.at(-1 - index), id: row.id } as Row) : row));
    const come = kind === "table" ? [] : (other.rows as Row[]).filter(({ id }) => !ids.has(id));
    const rows = [...come, ...stay];
    return [before, { ...before, version: "1.0.1", rows: rows.length > 0 ? rows : old } as Dataset] as const;
  }),
);

describe("what changed between two versions", () => {
  it("is nothing between a version and itself, whatever the order of its rows", () => {
    fc.assert(
      fc.property(pair, ([before]) => {
        const turned = { ...before, rows: (before.rows as Row[]).toReversed() } as Dataset;
        expect(differences(before, turned)).toEqual({ added: [], removed: [], changed: [] });
        expect(sameContent(before, turned)).toBe(true);
      }),
    );
  });

  it("put into the old version makes the new one", () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const { added, removed, changed } = differences(before, after);
        const gone = new Set(removed.map(({ id }) => id));
        const rebuilt = (before.rows as Row[])
          .filter(({ id }) => !gone.has(id))
          .map((row) => changed.filter((cell) => cell.row === row.id).reduce(put, row));
        expect(byId([...rebuilt, ...added])).toEqual(byId(after.rows as Row[]));
      }),
    );
  });

  it("is the same told backwards", () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const [there, back] = [differences(before, after), differences(after, before)];
        expect(byId(back.added)).toEqual(byId(there.removed));
        expect(back.changed.length).toBe(there.changed.length);
      }),
    );
  });

  it("asks for a step that the check takes, and refuses every smaller one", () => {
    fc.assert(
      fc.property(pair, step, ([before, after], by) => {
        const named = { ...after, version: nextVersion(before.version, by) } as Dataset;
        const fits = covers(by, requiredStep(before, after));
        expect(validateStep(before, named, "data/trees/x.json").length === 0).toBe(fits);
      }),
    );
  });
});

function put(row: Row, { field, after }: { field: string; after: unknown }): Row {
  const inCells = "cells" in row && field in row.cells;
  if (inCells) return { ...row, cells: { ...row.cells, [field]: after } } as Row;
  const { [field]: _, ...rest } = row as unknown as Record<string, unknown>;
  return (after === undefined ? rest : { ...rest, [field]: after }) as unknown as Row;
}

function byId(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

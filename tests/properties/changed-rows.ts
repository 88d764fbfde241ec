import type { Catalog } from "../../src/datasets/catalog.ts";
import { grades, methods, qualifiers, sides, strengths } from "../../src/datasets/schema/common.ts";
import type { Dataset } from "../../src/datasets/schema/dataset.ts";
import type { Row } from "../../src/datasets/schema/rows.ts";
import { fc } from "./seeded.ts";

type Loose = Record<string, unknown>;
type Change = (row: Loose) => Loose;

/** One correction or addition. */
export interface Edit {
  /** `dataset/row`. */
  readonly ref: string;
  readonly change: Change;
  /** The changed row stands beside the old one, as new rows do in a minor version. */
  readonly added: boolean;
}

const choose = (field: string, choices: readonly unknown[]) =>
  fc.constantFrom(...choices).map(
    (choice): Change =>
      (row) =>
        field in row ? { ...row, [field]: choice } : row,
  );

/** Numbers move by so many percent at most and stay whole where they are whole, percentages below a hundred. */
function scaled(least: number, most: number): fc.Arbitrary<Change> {
  return fc.integer({ min: least, max: most }).map((percent) => (row) => {
    const move = (value: unknown) => {
      if (typeof value !== "number") return value;
      const moved = Number((value * (1 + percent / 100)).toPrecision(3));
      const whole = Number.isInteger(value) ? Math.round(moved) : moved;
      return row.unit === "percent" || row.unit === "share" ? Math.min(whole, 100) : whole;
    };
    const all = (fields: object) =>
      Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, move(value)]));
    return typeof row.cells === "object" ? { ...row, cells: all(row.cells ?? {}) } : all(row);
  });
}

const moved = fc
  .record({ years: fc.integer({ min: -1, max: 0 }), month: fc.integer({ min: 1, max: 9 }) })
  .map(({ years, month }): Change => (row) => {
    if (typeof row.asOf !== "string" || row.asOf.includes("/")) return row;
    const year = Number(row.asOf.slice(0, 4)) + years;
    return { ...row, asOf: `${year}-0${month}` };
  });

const ranged = fc.constantFrom(0, 0.1, 0.25).map((part): Change => (row) => {
  if (typeof row.value !== "number") return row;
  const { low: _low, high: _high, ...rest } = row;
  if (part === 0) return rest;
  const high = row.value * (1 + part);
  return {
    ...row,
    low: Number((row.value * (1 - part)).toPrecision(3)),
    high: Number((row.unit === "percent" ? Math.min(100, high) : high).toPrecision(3)),
  };
});

const anything: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: scaled(-50, 100) },
  { weight: 2, arbitrary: ranged },
  moved,
  choose("maker", sides),
  choose("method", methods),
  choose("qualifier", qualifiers),
  choose("grade", grades),
  choose("strength", strengths),
  choose("sign", ["raises", "lowers"]),
);

/** Whatever a correction or a new version may do to the rows named. */
export function editsOf(refs: readonly string[]): fc.Arbitrary<Edit[]> {
  const added = fc.nat(9).map((n) => n === 0);
  return fc.array(fc.record({ ref: fc.constantFrom(...refs), change: anything, added }), {
    minLength: 1,
    maxLength: 4,
  });
}

/** Corrections of numbers by a few hundredths. */
export function smallEditsOf(refs: readonly string[]): fc.Arbitrary<Edit[]> {
  const edit = fc.record({ ref: fc.constantFrom(...refs), change: scaled(-4, 4), added: fc.constant(false) });
  return fc.array(edit, { minLength: 1, maxLength: 4 });
}

/** The catalogue as it would be with these edits; what is released stays as it is. */
export function edited(catalog: Catalog, edits: readonly Edit[]): Catalog {
  const rows = new Map<string, Loose[]>();
  for (const { ref, change, added } of edits) {
    const [name = "", id] = ref.split("/");
    const list = rows.get(name) ?? [...(catalog.dataset(name).rows as Loose[])];
    rows.set(name, list);
    const at = list.findIndex((row) => row.id === id);
    const old = list[at] ?? {};
    if (added && "measure" in old) list.push({ ...change(old), id: `${id}-more` });
    else list[at] = change(old);
  }
  return withRows(catalog, rows as unknown as ReadonlyMap<string, readonly Row[]>);
}

function withRows(catalog: Catalog, rows: ReadonlyMap<string, readonly Row[]>): Catalog {
  const dataset: Catalog["dataset"] = (name, version) => {
    const found = catalog.dataset(name, version);
    const changed = rows.get(name);
    return changed ? ({ ...found, rows: changed } as Dataset) : found;
  };
  const row: Catalog["row"] = (ref) => {
    const [name = "", id = ""] = ref.split("/");
    return rows.get(name)?.find((candidate) => candidate.id === id) ?? catalog.row(ref);
  };
  return { ...catalog, dataset, row };
}

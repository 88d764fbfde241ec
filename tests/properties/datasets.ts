import { claim } from "../../src/datasets/schema/claims.ts";
import type { Dataset, Kind } from "../../src/datasets/schema/dataset.ts";
import { edge, event, node, observation, tableRow } from "../../src/datasets/schema/rows.ts";
import { from, id, text } from "./from-schema.ts";
import { fc } from "./seeded.ts";

type Loose = Record<string, unknown>;

export const kinds: readonly Kind[] = ["observations", "events", "graph", "table", "claims"];

const rowsOf: Readonly<Record<Kind, (names: readonly string[]) => fc.Arbitrary<Loose[]>>> = {
  observations: () => list(from(observation) as fc.Arbitrary<Loose>).map((rows) => rows.map(inBounds)),
  events: () => list(from(event) as fc.Arbitrary<Loose>),
  graph: () => fc.tuple(list(from(node) as fc.Arbitrary<Loose>), list(from(edge) as fc.Arbitrary<Loose>)).map(joined),
  table: (columns) => list(cells(columns)),
  claims: () => list(from(claim) as fc.Arbitrary<Loose>).map((rows) => rows.map(asItsType).map(withSee)),
};

/** A sound dataset file of a kind: what `npm run check` takes, read as JSON. */
export function datasetOf(kind: Kind): fc.Arbitrary<Dataset> {
  const columns = fc
    .uniqueArray(id, { minLength: 1, maxLength: 3 })
    .map((ids) => ids.filter((name) => !(name in tableRow.shape)))
    .filter((ids) => ids.length > 0);
  return columns.chain((ids) => {
    const shown = kind === "table" ? { columns: fc.tuple(...ids.map(column)) } : {};
    return fc
      .record({ ...header, kind: fc.constant(kind), ...shown, rows: rowsOf[kind](ids) })
      .map((file) => ({ ...file, citations: citationsOf(file.rows) }) as unknown as Dataset);
  });
}

const header = {
  name: fc.constant("trees"),
  version: fc.constant("1.0.0"),
  title: text(5),
  description: text(20),
  coverage: text(5),
  method: text(10),
  released: fc.constant("2026-03-01"),
  changes: fc.array(text(5), { minLength: 1, maxLength: 2 }),
  licence: fc.constant("CC-BY-4.0"),
};

function list(row: fc.Arbitrary<Loose>): fc.Arbitrary<Loose[]> {
  return fc.uniqueArray(row, { minLength: 1, maxLength: 4, selector: (made) => made.id });
}

/** Each source that a row names, once, and no other. */
function citationsOf(rows: readonly Loose[]): object[] {
  const named = new Set(rows.flatMap(({ sources }) => sources as string[]));
  return [...named].map((source) => ({ id: source, title: "A survey of trees", publisher: "Tree Office", tier: "A" }));
}

function column(name: string): fc.Arbitrary<object> {
  return fc.record({ id: fc.constant(name), title: text(1), description: text(3) });
}

function cells(columns: readonly string[]): fc.Arbitrary<Loose> {
  const value = from(tableRow.shape.cells.valueType);
  const filled = fc.record(Object.fromEntries(columns.map((name) => [name, value])));
  return fc.tuple(from(tableRow) as fc.Arbitrary<Loose>, filled).map(([row, made]) => ({ ...row, cells: made }));
}

/** Shares stay below a tenth of the whole, so that no few of them pass it; a range holds its value. */
function inBounds({ low: _low, high: _high, ...row }: Loose): Loose {
  const value = row.unit === "percent" ? Number((Number(row.value) % 10).toFixed(2)) : Number(row.value);
  const range = { ...(_low === undefined ? {} : { low: 0 }), ...(_high === undefined ? {} : { high: value * 2 }) };
  const subject = row.subject === "rest" ? "others" : row.subject;
  return { ...row, value, ...range, subject };
}

function joined([nodes, edges]: readonly [Loose[], Loose[]]): Loose[] {
  const end = (at: number) => nodes[at % nodes.length]?.id;
  const ids = new Set(nodes.map((row) => row.id));
  const free = edges.filter((row) => !ids.has(row.id));
  return [...nodes, ...free.map((row, index) => ({ ...row, from: end(index), to: end(index + 1) }))];
}

const prefixes: Loose = {
  claim: "HW-",
  structure: "ST-",
  contradiction: "C",
  counter: "K-",
  point: "P-",
  figure: "F-",
};

function asItsType({ outcome, audience, leftOut, value, ...row }: Loose, index: number): Loose {
  const briefings = row.briefings as string[];
  return {
    ...row,
    id: `${String(prefixes[String(row.type)])}${String(index + 10)}`,
    briefings: row.type === "counter" || briefings.length > 0 ? briefings : ["briefing"],
    ...(row.type === "claim" ? { outcome: outcome ?? "holds" } : {}),
    ...(row.type === "point" ? { audience: audience ?? "teachers" } : {}),
    ...(leftOut ? { leftOut } : value === undefined ? {} : { value }),
  };
}

/** Claims point to others of the same file. */
function withSee({ see, ...row }: Loose, index: number, rows: readonly Loose[]): Loose {
  const other = rows[(index + 1) % rows.length]?.id;
  return see && other !== row.id ? { ...row, see: [other] } : row;
}

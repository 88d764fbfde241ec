import type { Kind } from "../../src/datasets/schema/dataset.ts";
import { datasetOf } from "./datasets.ts";
import { fc } from "./seeded.ts";

type Loose = Record<string, unknown>;

/** A file with one thing wrong, and what a report of it has to name. */
export interface Broken {
  readonly json: unknown;
  readonly where: string;
}

interface Fault {
  /** The field it spoils; the generator skips rows and files that lack it. */
  readonly field: string;
  readonly spoil: (owner: Loose) => Loose;
  /** The field that the report names, where it is another one. */
  readonly named?: string;
}

const set = (field: string, value: unknown): Fault => ({ field, spoil: (owner) => ({ ...owner, [field]: value }) });
const drop = (field: string): Fault => ({ field, spoil: ({ [field]: _, ...owner }) => owner });
const misspell = (field: string): Fault => ({
  field,
  spoil: ({ [field]: value, ...owner }) => ({ ...owner, [`${field}s-`]: value }),
});

const wrong = [null, [], {}, true, 7.5, "", " ", "No Such Thing"];
const required = {
  all: ["id", "grade", "sources"],
  observations: ["subject", "maker", "measure", "value", "unit", "asOf", "method", "counts", "role"],
  events: ["lane", "act", "asOf", "label", "role"],
  graph: ["type", "maker"],
  table: ["role", "cells"],
  claims: ["type", "chapter", "text", "briefings", "verdict", "finding"],
} as const;
const chosen = ["grade", "maker", "method", "role", "qualifier", "sign", "strength", "verdict", "outcome"];
const dates = ["2031-01-01", "2025-02-30", "2025-13", "yesterday", "2027", "2025/2031", "20260-01"];

function rowFaults(kind: Kind): Fault[] {
  const names = [...required.all, ...required[kind]];
  return [
    ...names.flatMap((name) => [drop(name), misspell(name)]),
    ...["id", "grade"].flatMap((name) => wrong.map((value) => set(name, value))),
    ...chosen.flatMap((name) => [null, 3, "", "unheard of", ["us"]].map((value) => set(name, value))),
    ...(kind === "observations" ? [set("unit", "unheard of"), set("low", 1e15), set("high", -1)] : []),
    ...dates.map((date) => set("asOf", date)),
    ...["-1", Number.NaN, "12", -3].map((value) => ({
      ...set("value", kind === "observations" ? value : []),
      spoil: (row: Loose) => ({ ...row, unit: "chips", value: kind === "observations" ? value : [] }),
    })),
    ...[[], ["no-such-source"], "survey", [3]].map((value) => set("sources", value)),
    ...["", "x ", " x", "\n"].map((value) => set("note", value)),
    { field: "id", named: "extra", spoil: (row) => ({ ...row, extra: 1 }) },
  ];
}

const fileFaults: readonly Fault[] = [
  ...["title", "description", "coverage", "method", "released", "changes", "licence", "citations"].flatMap((name) => [
    drop(name),
    set(name, null),
    set(name, ""),
  ]),
  ...["2031-01-01", "2026-02-30", "1st of May"].map((date) => set("released", date)),
  ...["1.0", "2.0.0", "v1.0.0", 1].map((version) => set("version", version)),
  ...["oaks", "Trees", 3].map((name) => set("name", name)),
  set("licence", "MIT"),
  set("rows", []),
];

/** Sound files of a kind, each with one fault put in: in a field of the file, or of one of its rows. */
export function broken(kind: Kind): fc.Arbitrary<Broken> {
  const inRow = fc.tuple(datasetOf(kind), fc.constantFrom(...rowFaults(kind)), fc.nat()).map(([dataset, fault, n]) => {
    const rows = asJson(dataset.rows) as Loose[];
    const fit = rows.filter((row) => fault.field in row);
    const row = fit[n % Math.max(1, fit.length)];
    if (!row) return undefined;
    const json = { ...dataset, rows: rows.map((other) => (other === row ? fault.spoil(other) : other)) };
    return { json: asJson(json), where: fault.named ?? fault.field };
  });
  const inFile = fc.tuple(datasetOf(kind), fc.constantFrom(...fileFaults)).map(([dataset, fault]) => ({
    json: asJson(fault.spoil(dataset as unknown as Loose)),
    where: fault.named ?? fault.field,
  }));
  const twice = datasetOf(kind).map((dataset) => {
    const [row] = dataset.rows;
    return { json: { ...dataset, rows: [...dataset.rows, row] }, where: `row "${row?.id}"` };
  });
  const made: fc.Arbitrary<Broken | undefined> = fc.oneof(
    { weight: 8, arbitrary: inRow },
    { weight: 3, arbitrary: inFile },
    { weight: 1, arbitrary: twice },
  );
  return made.filter((found) => found !== undefined);
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

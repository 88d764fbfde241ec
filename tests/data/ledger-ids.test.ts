import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { catalog } from "../loaded.ts";

/** Every claim, structure, contradiction, counterpoint, point and figure taken from the briefings. None may get lost. */
const ids = JSON.parse(readFileSync("tests/data/ledger-ids.json", "utf8")) as string[];
const shown = catalog.names.map((name) => catalog.dataset(name));
const ledger = shown.flatMap((dataset) => (dataset.kind === "claims" ? dataset.rows : []));

it("the ledger has every id taken from the briefings, once", () => {
  const found = ledger.map(({ id }) => id);
  expect(ids.filter((id) => !found.includes(id))).toEqual([]);
  expect(new Set(found).size).toBe(found.length);
});

it("there are as many of each type as were taken from the briefings", () => {
  const types = Object.groupBy(ledger, ({ type }) => type);
  const counts = Object.fromEntries(Object.entries(types).map(([type, rows]) => [type, rows.length]));
  expect(counts).toEqual({ claim: 90, structure: 38, contradiction: 34, counter: 29, point: 15, figure: 28 });
});

it("what may not be repeated is named by its topic only", () => {
  const leftOut = ledger.filter((row) => row.leftOut).map(({ id }) => id);
  expect(leftOut).toEqual(expect.arrayContaining(["AD-08", "MR-09", "MR-16"]));
});

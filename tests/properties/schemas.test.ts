import { csvParseRows } from "d3";
import { describe, expect, it } from "vitest";
import { fields, toCsv } from "../../src/datasets/csv.ts";
import { flat } from "../../src/datasets/differences.ts";
import { datasetFile } from "../../src/datasets/schema/dataset.ts";
import { printFault, validateDataset } from "../../src/datasets/validate.ts";
import { broken } from "./broken.ts";
import { datasetOf, kinds } from "./datasets.ts";
import { fc } from "./seeded.ts";

const file = "data/trees/1.0.0.json";
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const faultsOf = (json: unknown) => validateDataset(json, file).faults;

describe.each(kinds)("any dataset of %s", (kind) => {
  it("that its schema describes is taken, and reads back from JSON as it was", () => {
    fc.assert(
      fc.property(datasetOf(kind), (dataset) => {
        expect(faultsOf(asJson(dataset)).map(printFault)).toEqual([]);
        const read = datasetFile.parse(asJson(dataset));
        expect(datasetFile.parse(asJson(read))).toEqual(read);
      }),
    );
  });

  it("reads back from its CSV, cell for cell, by another program's reader", () => {
    fc.assert(
      fc.property(datasetOf(kind), (dataset) => {
        const [header = [], ...lines] = csvParseRows(toCsv(dataset));
        expect(header).toEqual(fields(dataset).map(({ name }) => name));
        const written = dataset.rows.map((row) => header.map((name) => cell(flat(row)[name])));
        expect(lines).toEqual(written);
      }),
    );
  });

  it("is refused with one thing wrong in it, by a fault that names the place, what is expected and what to do", () => {
    fc.assert(
      fc.property(broken(kind), ({ json, where }) => {
        const faults = faultsOf(json);
        expect(faults.map(printFault).join("\n"), where).toContain(where);
        for (const { expected, remedy } of faults) for (const part of [expected, remedy]) expect(part).toMatch(/\S/);
      }),
    );
  });
});

it("whatever else a file says, the check refuses it and does not fall over", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      expect(faultsOf(json).length).toBeGreaterThan(0);
    }),
  );
});

function cell(value: unknown): string {
  if (value === undefined || value === null) return "";
  return Array.isArray(value) ? value.join("; ") : String(value);
}

import { csvParseRows } from "d3";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fields, toCsv } from "../../src/datasets/csv.ts";
import { flat } from "../../src/datasets/differences.ts";
import { datasetFile, type Dataset } from "../../src/datasets/schema/dataset.ts";
import { catalog } from "../loaded.ts";

const versions = catalog.names.flatMap((name) => catalog.versions(name));
const named = versions.map((dataset) => [`${dataset.name} ${dataset.version}`, dataset] as const);
const inFile = ({ name, version }: Dataset) =>
  (JSON.parse(readFileSync(`data/${name}/${version}.json`, "utf8")) as { rows: object[] }).rows;

const empty = (value: unknown) => [undefined, null, ""].includes(value as null) || JSON.stringify(value) === "[]";

/** A cell as its row has it. Its type is the row's to say: text does not tell 1 from "1", nor nothing from no entries. */
function readBack(text: string, original: unknown): unknown {
  if (text === "" && empty(original)) return original;
  if (Array.isArray(original)) return text.split("; ");
  if (typeof original === "number") return Number(text);
  return typeof original === "boolean" ? text === "true" : text;
}

describe("nothing is lost on the way out", () => {
  it.each(named)("%s has each row of its file once, as it stands there", (_, dataset) => {
    const rows = inFile(dataset);
    expect(dataset.rows).toHaveLength(rows.length);
    // The qualifier is the one field that a file may leave out: "exactly" goes without saying.
    const written = dataset.rows.map((row, index) =>
      "qualifier" in row && !("qualifier" in (rows[index] ?? {})) ? { ...row, qualifier: undefined } : row,
    );
    expect(JSON.parse(JSON.stringify(written))).toEqual(rows);
  });

  it.each(named)("%s reads back from its JSON", (_, dataset) => {
    expect(datasetFile.parse(JSON.parse(JSON.stringify(dataset)))).toEqual(dataset);
  });

  it.each(named)("%s reads back from its CSV, by another program's reader", (_, dataset) => {
    const [header = [], ...lines] = csvParseRows(toCsv(dataset));
    const names = fields(dataset).map(({ name }) => name);
    expect(header).toEqual(names);
    expect(lines).toHaveLength(dataset.rows.length);
    for (const [index, row] of dataset.rows.entries()) {
      const original = flat(row);
      expect(Object.keys(original).filter((field) => !names.includes(field))).toEqual([]);
      for (const [column, name] of names.entries()) {
        expect(readBack(lines[index]?.[column] ?? "missing", original[name]), `${row.id}, ${name}`).toEqual(
          original[name],
        );
      }
    }
  });
});

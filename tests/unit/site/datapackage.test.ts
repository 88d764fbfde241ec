import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { toCsv } from "../../../src/datasets/csv.ts";
import { dataPackage } from "../../../src/site/datapackage.ts";
import { claim, claims, observation, observations, table, tableRow } from "../datasets/fixtures.ts";

interface Package {
  readonly id: string;
  readonly resources: readonly [
    { readonly hash: string; readonly bytes: number; readonly schema: { fields: Field[] } },
  ];
}
interface Field {
  readonly name: string;
  readonly type: string;
  readonly unit?: string;
  readonly constraints?: { required?: boolean; unique?: boolean; enum?: string[] };
}

const addresses = {
  self: "https://trees.example/data/trees/1.0.0/datapackage.json",
  page: "https://trees.example/data/trees/",
  csv: "https://trees.example/data/trees/1.0.0.csv",
  licence: "https://creativecommons.org/licenses/by/4.0/",
};
const pack = (dataset: Parameters<typeof toCsv>[0]) => dataPackage(dataset, addresses, "The foresters") as Package;
const field = (dataset: Parameters<typeof toCsv>[0], name: string) =>
  pack(dataset).resources[0].schema.fields.find((candidate) => candidate.name === name);

describe("a data package", () => {
  const oaks = observations([observation("oaks", { note: "Größe unknown" }), observation("elms")]);

  it("has a field for each column of its CSV file, in order", () => {
    const [header = ""] = toCsv(oaks).split("\r\n");
    expect(pack(oaks).resources[0].schema.fields.map(({ name }) => name)).toEqual(header.split(","));
  });

  it("names the file by size and hash, and itself by its address", () => {
    const csv = toCsv(oaks);
    const { id, resources } = pack(oaks);
    expect(id).toBe(addresses.self);
    expect(resources[0].bytes).toBe(Buffer.byteLength(csv));
    expect(resources[0].hash).toBe(`sha256:${createHash("sha256").update(csv).digest("hex")}`);
  });

  it("says type, unit and constraints of a field", () => {
    expect(field(oaks, "value")).toMatchObject({
      type: "number",
      unit: "repositories",
      constraints: { required: true },
    });
    expect(field(oaks, "low")).toMatchObject({ type: "number", constraints: { required: false } });
    expect(field(oaks, "id")).toMatchObject({ type: "string", constraints: { required: true, unique: true } });
    expect(field(oaks, "maker")?.constraints?.enum).toEqual(["us", "cn", "other"]);
    expect(field(oaks, "qualifier")?.constraints?.required).toBe(true);
  });

  it("names no unit where the rows have several", () => {
    const mixed = observations([observation("oaks"), observation("share", { unit: "percent" })]);
    expect(field(mixed, "value")).not.toHaveProperty("unit");
  });

  it("reads the type of a table's own column from its cells", () => {
    const park = table([tableRow("oak", { height: 30, leaf: true }), tableRow("elm", { height: null, leaf: false })]);
    expect([field(park, "height")?.type, field(park, "leaf")?.type]).toEqual(["number", "boolean"]);
  });

  it("knows that a claim's value is a text and that nobody may have said it", () => {
    const book = claims([claim("MD-01", { value: "more than both" })]);
    expect(field(book, "value")).toMatchObject({ type: "string", constraints: { required: false } });
    expect(field(book, "leftOut")?.type).toBe("boolean");
    expect(field(book, "briefings")?.constraints?.required).toBe(false);
    expect(field(book, "sources")?.constraints?.required).toBe(true);
  });
});

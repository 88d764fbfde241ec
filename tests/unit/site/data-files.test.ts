import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readDatasets } from "../../../src/site/data-files.ts";
import { copyOfValid, fixtures, layOver } from "../../data/overlay.ts";

describe("the datasets of a folder", () => {
  it("are all its versions", () => {
    const found = readDatasets(join(fixtures, "valid/data")).map(({ name, version }) => `${name} ${version}`);
    expect(found).toEqual(["shares 1.0.0", "trees 1.0.0", "trees 1.1.0"]);
  });

  it("are refused with file, row and field where one is wrong", () => {
    const copy = copyOfValid("wrong-row");
    layOver("unknown-unit", copy);
    expect(() => readDatasets(join(copy, "data"))).toThrow('data/trees/1.1.0.json: row "elms", field "unit"');
  });

  it("are named when they are no JSON at all", () => {
    const folder = join(copyOfValid("no-json"), "data");
    mkdirSync(join(folder, "broken"));
    writeFileSync(join(folder, "broken/1.0.0.json"), "{");
    expect(() => readDatasets(folder)).toThrow("data/broken/1.0.0.json");
  });
});

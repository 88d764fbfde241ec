import { describe, expect, it } from "vitest";
import { parseJson } from "../../../scripts/check/json.ts";

describe("reading a JSON file", () => {
  it("gives its value", () => {
    expect(parseJson('{ "a": [{ "b": 1 }, { "b": 2 }] }', "a.json")).toEqual({
      value: { a: [{ b: 1 }, { b: 2 }] },
      faults: [],
    });
  });

  it("names the line where it stops making sense", () => {
    expect(parseJson('{\n  "a": 1\n  "b": 2\n}', "a.json").faults[0]).toMatchObject({
      file: "a.json",
      place: "line 3, column 3",
    });
  });

  it("finds a field written twice in one object, which would silently win", () => {
    const { faults } = parseJson('{\n  "a": "b: {",\n  "c": { "a": 1 },\n  "a": 2\n}', "a.json");
    expect(faults).toMatchObject([{ place: "line 4", value: "a" }]);
  });
});

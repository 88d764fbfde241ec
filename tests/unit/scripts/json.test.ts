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

  it.each([
    ['{\n  "editions": [,{ "id": "2026-03-01" }]\n}', "line 2, column 16"],
    ['{ "a": 1 }\n\nx', "line 3, column 1"],
    ["{ \"a\": 'b' }", "line 1, column 8"],
    ["[1, 2, tru]", "line 1, column 11"],
    ['{ "a": 01 }', "line 1, column 9"],
    ['{ "a": "b', "line 1, column 10"],
    ["", "line 1, column 1"],
    ["<html>", "line 1, column 1"],
  ])("finds the place in %j", (text, place) => {
    expect(parseJson(text, "a.json").faults[0]?.place).toBe(place);
  });

  it("finds a field written twice in one object, which would silently win", () => {
    const { faults } = parseJson('{\n  "a": "b: {",\n  "c": { "a": 1 },\n  "a": 2\n}', "a.json");
    expect(faults).toMatchObject([{ place: "line 4", value: "a" }]);
  });

  it("finds a number that would silently be rounded", () => {
    const { faults } = parseJson(
      '{\n  "a": 9007199254740993,\n  "b": "9007199254740993",\n  "c": -1.5e999\n}',
      "a.json",
    );
    expect(faults).toMatchObject([
      { place: "line 2", value: "9007199254740993" },
      { place: "line 4", value: "-1.5e999" },
    ]);
    expect(parseJson("[123456789012345, 0.10, -1.500000000000000000, 100000000000000, 1e20]", "a.json").faults).toEqual(
      [],
    );
  });

  it.each(["1.2345678901234", "-0.0000000000001", "1.5e-12"])(
    "finds the fraction %s, which pages would round",
    (text) => {
      expect(parseJson(`[${text}]`, "a.json").faults).toMatchObject([{ place: "line 1", value: text }]);
    },
  );

  it.each(["0.123456789012", "1234567.12345", "2.5e-11"])(
    "takes the fraction %s, which pages print as it is",
    (text) => {
      expect(parseJson(`[${text}]`, "a.json").faults).toEqual([]);
    },
  );
});

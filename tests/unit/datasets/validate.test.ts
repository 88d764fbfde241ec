import { describe, expect, it } from "vitest";
import {
  printFault,
  validateDataset,
  validateEditions,
  validateSources,
  validateStep,
} from "../../../src/datasets/validate.ts";
import {
  claim,
  claims,
  edge,
  edition,
  graph,
  node,
  observation,
  observations,
  source,
  table,
  tableRow,
} from "./fixtures.ts";

const file = "data/trees/1.0.0.json";
const check = (json: unknown, at = file) => validateDataset(json, at).faults;
const rows = (...given: unknown[]) => ({ ...observations([]), rows: given });
const oaks = observation("oaks");

describe("validateDataset", () => {
  it("hands back a sound file as a dataset", () => {
    const { dataset, faults } = validateDataset(observations([oaks]), file);
    expect(faults).toEqual([]);
    expect(dataset?.rows).toEqual([oaks]);
  });

  it("hands back no dataset beside faults", () => {
    expect(validateDataset(rows(), file)).not.toHaveProperty("dataset");
  });

  it("tells of a claim without its briefings as of any other missing field", () => {
    const { briefings: _, ...rest } = claim("HW-01");
    const faults = check({ ...claims([]), rows: [rest] }, "data/claims/1.0.0.json");
    expect(faults.map(({ place, remedy }) => [place, remedy])).toContainEqual([
      'row "HW-01", field "briefings"',
      'Add "briefings".',
    ]);
  });

  it("names a misspelt field once, with the field that was meant", () => {
    const { value, ...rest } = oaks;
    expect(check(rows({ ...rest, vaule: value }))).toEqual([
      {
        file,
        place: 'row "oaks", field "vaule"',
        value: 100,
        expected: expect.stringContaining("one of the fields id, grade, sources") as string,
        remedy: 'Rename it to "value".',
      },
    ]);
  });

  it("lists the allowed words of a field", () => {
    expect(check(rows({ ...oaks, maker: "cm" }))).toEqual([
      {
        file,
        place: 'row "oaks", field "maker"',
        value: "cm",
        expected: "one of us, cn, other",
        remedy: 'Did you mean "cn"?',
      },
    ]);
  });

  it.each<[string, object, string, string, string]>([
    ["a missing field", { counts: undefined }, 'row "oaks", field "counts"', "a text", 'Add "counts".'],
    ["a missing choice", { maker: undefined }, 'row "oaks", field "maker"', "one of us, cn, other", 'Add "maker".'],
    ["a number in quotes", { value: "120" }, 'row "oaks", field "value"', "a number", "Write 120 without quotes."],
    [
      "a wrong type",
      { sources: "survey" },
      'row "oaks", field "sources"',
      "a list in [ ]",
      "Replace it by a list in [ ].",
    ],
    [
      "a percentage over 100",
      { value: 140, unit: "percent" },
      'row "oaks", field "value"',
      "a percentage lies between 0 and 100, this one is 140",
      "Correct it",
    ],
    [
      "an unknown unit",
      { unit: "repos" },
      'row "oaks", field "unit"',
      "one of repositories, downloads",
      "Write one of these.",
    ],
    [
      "an impossible date",
      { asOf: "2026-02-30" },
      'row "oaks", field "asOf"',
      "a day that is in the calendar",
      "Correct it",
    ],
    [
      "a date in the future",
      { asOf: "2999" },
      'row "oaks", field "asOf"',
      "a date that is not in the future",
      "Correct it",
    ],
    [
      "an interval that runs backwards",
      { asOf: "2026-02/2025-08" },
      'row "oaks", field "asOf"',
      "an interval that ends after it starts",
      "Swap its two dates.",
    ],
    [
      "space in place of words",
      { note: "   " },
      'row "oaks", field "note"',
      "words",
      "Write them, or leave the field out.",
    ],
    [
      "space at the end of a text",
      { counts: "trees in the park " },
      'row "oaks", field "counts"',
      "a text without space at its ends",
      "Remove the space.",
    ],
    ["a low above the value", { low: 101 }, 'row "oaks", field "low"', "low 101 is above value 100", "Correct it"],
    [
      "an unknown source",
      { sources: ["survey", "survy"] },
      'row "oaks", field "sources"',
      "the id of one of the file's citations",
      'Did you mean "survey"? Or add the source to "citations".',
    ],
  ])("reports %s", (_, given, place, expected, remedy) => {
    const faults = check(rows({ ...oaks, ...given })).filter((fault) => !fault.place.startsWith("citation"));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ file, place });
    expect(faults[0]?.expected).toContain(expected);
    expect(faults[0]?.remedy).toContain(remedy);
  });

  it("reports the faults of all rows at once, whatever is wrong in one", () => {
    const faults = check(
      rows(
        { ...oaks, value: "many" },
        { ...oaks, id: "elms", grade: "gessed", value: 140, unit: "percent" },
        { ...oaks, id: "elms", sources: ["walk"], colour: "green" },
        7,
      ),
    );
    expect(faults.map(({ place }) => place)).toEqual([
      'row "elms", field "colour"',
      'row "oaks", field "value"',
      'row "elms", field "grade"',
      'row "elms", field "value"',
      "row 4",
      'row "elms"',
      'row "elms", field "sources"',
    ]);
  });

  it("reports a duplicate row id", () => {
    expect(check(rows(oaks, oaks)).map(printFault)).toEqual([
      [
        `${file}: row "oaks"`,
        '  found     "oaks"',
        "  expected  each row to have an id of its own",
        "  to do     Rename or remove one of the 2.",
      ].join("\n"),
    ]);
  });

  it("reports a citation that no row uses", () => {
    const walk = { ...source, id: "walk" };
    const [fault] = check({ ...rows(oaks), citations: [source, walk] });
    expect(fault).toMatchObject({ place: 'citation "walk"', remedy: "Name it in a row, or remove it from the file." });
  });

  it("reports a name and a version that are not those of the folder and the file", () => {
    const faults = check(observations([oaks]), "data/plants/1.1.0.json");
    expect(faults.map(({ place, expected }) => [place, expected])).toEqual([
      ['field "name"', '"plants", the name of the folder'],
      ['field "version"', '"1.1.0", the name of the file'],
    ]);
  });

  it("reports shares of one base that add up to more than 100", () => {
    const share = (id: string, value: number, base = "park") => ({ ...oaks, id, value, base, unit: "percent" });
    expect(check(rows(share("a", 41), share("b", 36.5), share("c", 22.6)))).toEqual([]);
    expect(check(rows(share("a", 60), share("b", 60, "wood")))).toEqual([]);
    expect(check(rows(share("a", 60), { ...share("b", 60), measure: "leaves" }))).toEqual([]);
    expect(check(rows(share("a", 60), share("b", 41)))).toEqual([
      {
        file,
        place: 'rows "a", "b", field "value"',
        value: 101,
        expected: "shares of one whole (trees of park) that add up to 100 at most",
        remedy: "Check the values, or give overlapping shares a base each.",
      },
    ]);
  });

  it("reports shares of one base that leave a gap beside the rest", () => {
    const share = (id: string, value: number) => ({ ...oaks, id, subject: id, value, base: "park", unit: "percent" });
    expect(check(rows(share("oak", 41), share("rest", 59)))).toEqual([]);
    const [fault] = check(rows(share("oak", 41), share("rest", 58)));
    expect(fault?.expected).toBe("shares of one whole (trees of park) that add up to 100, since one is the rest");
  });

  it("reports an arrow to a node that is not there", () => {
    const faults = check(graph([node("oaks"), node("acorns"), edge("drop", "oaks", "acorn")]));
    expect(faults).toEqual([
      {
        file,
        place: 'row "drop", field "to"',
        value: "acorn",
        expected: "the id of a node of this file",
        remedy: 'Did you mean "acorns"?',
      },
    ]);
  });

  it("reports a row of a graph that is neither node nor arrow", () => {
    const [fault] = check({ ...graph([]), rows: [{ ...node("oaks"), type: "nod" }] });
    expect(fault).toMatchObject({
      place: 'row "oaks", field "type"',
      expected: "one of node, edge",
      remedy: 'Did you mean "node"?',
    });
  });

  it("reports cells without a column, columns without a cell, and columns that clash", () => {
    const clash = { id: "note", title: "Note", description: "A remark." };
    const faults = check({ ...table([tableRow("oak", { hight: 20 })]), columns: [{ ...clash, id: "height" }, clash] });
    expect(faults.map(({ place, remedy }) => [place, remedy])).toEqual([
      ['column "note"', "Rename the column."],
      ['row "oak", cell "hight"', 'Did you mean "height"?'],
      ['row "oak", cell "height"', 'Add "height"; write null where nothing is known.'],
      ['row "oak", cell "note"', 'Add "note"; write null where nothing is known.'],
    ]);
  });

  it("reads a misspelt kind as the one it resembles and goes on", () => {
    const faults = check({ ...rows({ ...oaks, value: "many" }), kind: "observation" });
    expect(faults.map(({ place }) => place)).toEqual(['field "kind"', 'row "oaks", field "value"']);
    expect(faults[0]?.remedy).toBe('Did you mean "observations"?');
  });

  it.each([[[]], [null], ["text"], [7]])("reports a file that holds %j", (json) => {
    expect(check(json)).toMatchObject([{ place: "the whole file", expected: "an object in { }" }]);
  });
});

describe("validateSources", () => {
  it("hands back sound sources", () => {
    expect(validateSources({ sources: [source] })).toEqual({ sources: [source], faults: [] });
  });

  it("reports duplicates and unsafe addresses", () => {
    const { faults } = validateSources({ sources: [source, { ...source, url: "javascript:alert(1)" }] });
    expect(faults.map(({ place, expected }) => [place, expected])).toEqual([
      ['source "survey", field "url"', "an http(s) address of the publisher"],
      ['source "survey"', "each source to have an id of its own"],
    ]);
  });
});

describe("validateEditions", () => {
  it("hands back sound editions", () => {
    const editions = [edition({ trees: "1.0.0" })];
    expect(validateEditions({ editions }, { trees: ["1.0.0"] })).toEqual({ editions, faults: [] });
  });

  it("reports duplicates, missing versions and missing datasets", () => {
    const editions = [edition({ trees: "1.1.0", tres: "1.0.0" }), edition({ trees: "1.0.0" })];
    const { faults } = validateEditions({ editions }, { trees: ["1.0.0"] });
    expect(faults.map(({ place, remedy }) => [place, remedy])).toEqual([
      ['edition "2026-03-01"', "Rename or remove one of the 2."],
      ['edition "2026-03-01", field "datasets.trees"', "Name one of these, or add data/trees/1.1.0.json."],
      ['edition "2026-03-01", field "datasets.tres"', 'Did you mean "trees"?'],
    ]);
  });

  it("reports names and days of the wrong form", () => {
    const { faults } = validateEditions({ editions: [edition({ "A b": "1.0.0" }, { id: "2026-02-31" })] });
    expect(faults.map(({ value, expected }) => [value, expected])).toEqual([
      ["2026-02-31", "a real day, as YYYY-MM-DD"],
      ["A b", "lower-case words joined by hyphens, e.g. qwen-company-2026"],
    ]);
  });

  it("takes a second edition of one day", () => {
    const editions = [edition({ trees: "1.0.0" }), edition({ trees: "1.0.0" }, { id: "2026-03-01-2" })];
    expect(validateEditions({ editions }).faults).toEqual([]);
    const [fault] = validateEditions({ editions: [edition({ trees: "1.0.0" }, { id: "2026-03-01-x" })] }).faults;
    expect(fault?.expected).toContain("an edition, as its day");
  });

  it("reports a site without an edition to show", () => {
    const withdrawn = { date: "2026-03-02", reason: "A count was wrong." };
    const { faults } = validateEditions({ editions: [edition({ trees: "1.0.0" }, { withdrawn })] });
    expect(faults).toMatchObject([{ expected: "an edition that is not withdrawn" }]);
  });
});

describe("validateStep", () => {
  const before = observations([oaks]);
  const grown = (version: string) => observations([oaks, observation("elms")], { version });

  it("passes a step that covers the change", () => {
    expect(validateStep(before, grown("1.1.0"), file)).toEqual([]);
    expect(validateStep(before, grown("2.0.0"), file)).toEqual([]);
  });

  it("reports a step smaller than the change", () => {
    expect(validateStep(before, grown("1.0.1"), "data/trees/1.0.1.json")).toEqual([
      {
        file: "data/trees/1.0.1.json",
        place: 'field "version"',
        value: "1.0.1",
        expected: 'a minor step from 1.0.0, since row "elms" is new',
        remedy: "Name it 1.1.0 or higher.",
      },
    ]);
  });

  it("reports a release before the one it follows", () => {
    const early = observations([oaks], { version: "1.0.1", released: "2026-02-01" });
    const [fault] = validateStep(before, early, "data/trees/1.0.1.json");
    expect(fault?.expected).toBe("2026-03-01, when 1.0.0 was released, or a later day");
  });

  it("asks for a major step when a row is gone", () => {
    const [fault] = validateStep(before, observations([observation("elms")], { version: "1.1.0" }), file);
    expect(fault?.remedy).toBe("Name it 2.0.0 or higher.");
  });
});

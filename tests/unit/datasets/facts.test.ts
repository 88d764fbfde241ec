import { describe, expect, it } from "vitest";
import { factKey, parseRequest, parseSlot, printSlots, resolveFact } from "../../../src/datasets/facts.ts";
import type { FactRequest } from "../../../src/datasets/facts.ts";
import { catalogOf, event, events, node, graph, observation, observations, table, tableRow } from "./fixtures.ts";

const catalog = catalogOf(
  observations([
    observation("oaks", { value: 113341 }),
    observation("elms", { value: 80000, subject: "elm" }),
    observation("limes", { value: 25000, subject: "lime", qualifier: "about", asOf: "2026-03" }),
    observation("firs", {
      value: 200000,
      subject: "fir",
      qualifier: "at least",
      role: "claimed",
      published: "2026-04",
    }),
    observation("none", { value: 0, subject: "palm" }),
  ]),
  observations(
    [
      observation("oak-share", { value: 69, unit: "percent" }),
      observation("elm-share", { value: 1, unit: "percent" }),
      observation("leaves", { value: 2_053e6, low: 2_045e6, high: 2_061e6, unit: "downloads" }),
      observation("twigs", { value: 700e6, unit: "downloads", qualifier: "at least" }),
    ],
    { name: "shares" },
  ),
  events([event("first-oak", { asOf: "2025-23", due: "2027-12-02" })], { name: "plantings" }),
  graph([node("oaks")], { name: "loops" }),
  table([tableRow("oak", { height: 20, leaf: "lobed" }), tableRow("elm", { height: 30, leaf: "oval" })], {
    name: "kinds",
  }),
);

const print = (request: FactRequest) => resolveFact(request, catalog).text;

describe("resolveFact, one row", () => {
  it.each([
    [{ of: "trees/oaks" }, "113,341"],
    [{ of: "trees/limes" }, "about 25,000"],
    [{ of: "trees/firs" }, "more than 200,000"],
    [{ of: "trees/firs", as: "number" }, "200,000"],
    [{ of: "trees/oaks", as: "date" }, "February 2026"],
    [{ of: "trees/firs", as: "published" }, "April 2026"],
    [{ of: "plantings/first-oak", as: "date" }, "autumn 2025"],
    [{ of: "plantings/first-oak", as: "due" }, "2 December 2027"],
    [{ of: "shares/leaves", as: "range" }, "2.045 to 2.061 billion"],
    [{ of: "shares/twigs", as: "words" }, "more than seven hundred million"],
    [{ of: "shares/oak-share", as: "in-ten" }, "about seven in ten"],
    [{ of: "shares/elm-share", as: "in-hundred" }, "one in a hundred"],
    [{ of: "shares/oak-share", as: "percent" }, "69%"],
  ] as const)("prints %j as %s", (request, text) => {
    expect(print(request)).toBe(text);
  });

  it("gives the plain value and the rows beside the text", () => {
    const fact = resolveFact({ of: "trees/limes" }, catalog);
    expect(fact.value).toBe(25000);
    expect(fact.rows).toEqual([{ dataset: "trees", version: "1.0.0", row: "limes" }]);
  });

  it("has no value for a date", () => {
    expect(resolveFact({ of: "trees/oaks", as: "date" }, catalog).value).toBeNull();
  });
});

describe("resolveFact, arithmetic", () => {
  it("adds, subtracts and divides", () => {
    expect(print({ of: "trees/oaks", plus: "trees/elms" })).toBe("193,341");
    expect(print({ of: "trees/oaks", minus: "trees/elms" })).toBe("33,341");
    expect(print({ of: "trees/oaks trees/elms" })).toBe("193,341");
  });

  it("prints a ratio with two decimals and without about", () => {
    expect(print({ of: "trees/oaks", over: "trees/elms", as: "number" })).toBe("1.42");
    expect(print({ of: "trees/oaks", over: "trees/elms", as: "times" })).toBe("1.42 times");
  });

  it("names every row it rests on", () => {
    const { rows } = resolveFact({ of: "trees/oaks", over: "trees/elms trees/limes" }, catalog);
    expect(rows.map(({ row }) => row)).toEqual(["oaks", "elms", "limes"]);
  });

  it("is as weak as its weakest row", () => {
    expect(print({ of: "trees/oaks", plus: "trees/limes" })).toBe("about 138,341");
    expect(print({ of: "trees/oaks", plus: "trees/firs" })).toBe("more than 313,341");
    expect(print({ of: "trees/limes", plus: "trees/firs" })).toBe("about 225,000");
  });

  it("turns a bound around when it is taken away or divided by", () => {
    expect(print({ of: "trees/oaks", over: "trees/firs" })).toBe("up to 0.57");
    expect(print({ of: "trees/firs", minus: "trees/oaks" })).toBe("more than 86,659");
    expect(print({ of: "trees/firs", over: "trees/firs" })).toBe("about 1");
  });

  it("carries low and high along", () => {
    expect(print({ of: "shares/leaves", plus: "shares/twigs", as: "range" })).toBe("2.745 to 2.761 billion");
    expect(print({ of: "shares/twigs", over: "shares/leaves", as: "range" })).toBe("0.34");
  });

  it("prints the share that a division gives", () => {
    expect(print({ of: "trees/elms", over: "trees/firs", as: "in-ten" })).toBe("up to four in ten");
    expect(print({ of: "trees/limes", over: "trees/elms", as: "percent" })).toBe("about 31.25%");
  });
});

describe("resolveFact, counts", () => {
  it.each([
    [{ count: "trees" }, "5"],
    [{ count: "trees", where: "role=checked", as: "words" }, "four"],
    [{ count: "trees", where: "role=checked subject=elm", as: "words" }, "one"],
    [{ count: "trees", where: "role=claimed subject=elm", as: "words" }, "zero"],
    [{ count: "kinds", where: "leaf=lobed" }, "1"],
    [{ count: "trees", where: "sources=survey", as: "number" }, "5"],
  ] as const)("prints %j as %s", (request, text) => {
    expect(print(request)).toBe(text);
  });

  it("rests on the rows it counted", () => {
    const { rows, value } = resolveFact({ count: "trees", where: "subject=oak" }, catalog);
    expect(rows.map(({ row }) => row)).toEqual(["oaks"]);
    expect(value).toBe(1);
  });
});

describe("resolveFact refuses", () => {
  it.each<[string, Record<string, string>, string]>([
    [
      "an unknown row",
      { of: "trees/oak" },
      'data/trees/1.0.0.json has no row of trees called "oak". Did you mean "oaks"',
    ],
    ["an unknown dataset", { of: "tree/oaks" }, 'data/ has no dataset called "tree". Did you mean "trees"?'],
    ["an unknown form", { of: "trees/oaks", as: "word" }, 'No form is called "word". Did you mean "words"?'],
    [
      "mixed units",
      { of: "trees/oaks", plus: "shares/oak-share" },
      "Cannot add trees/oaks (repositories) and shares/oak-share (percent)",
    ],
    [
      "division by zero",
      { of: "trees/oaks", over: "trees/none" },
      "Cannot divide trees/oaks by trees/none: it is zero",
    ],
    ["a row without a number", { of: "loops/oaks" }, "loops/oaks holds no number."],
    ["a date of a row without one", { of: "loops/oaks", as: "date" }, 'loops/oaks has no "asOf"'],
    [
      "one date of rows that differ",
      { of: "trees/oaks", plus: "trees/limes", as: "date" },
      "found 2026-02, 2026-03. Ask for the date of one row.",
    ],
    [
      "a range without ends",
      { of: "trees/oaks", as: "range" },
      'The form "range" cannot print 113,341: it has no low and high. Use as="value".',
    ],
    [
      "a share of a plain count",
      { of: "trees/oaks", as: "percent" },
      "trees/oaks is no share: it counts 113,341 repositories.",
    ],
    ["times of a plain count", { of: "trees/oaks", as: "times" }, "trees/oaks is no ratio"],
    [
      "a condition on an unknown field",
      { count: "trees", where: "subjct=oak" },
      'No row of trees has a field "subjct". Did you mean "subject"',
    ],
    [
      "a condition no row could meet",
      { count: "trees", where: "subject=oaks" },
      'No row of trees has subject=oaks. Did you mean "oak"',
    ],
  ])("%s", (_, request, message) => {
    expect(() => resolveFact(request as FactRequest, catalog)).toThrow(message);
  });
});

describe("parseRequest", () => {
  it("tidies spaces and drops absent attributes", () => {
    expect(parseRequest({ of: " trees/oaks \n trees/elms", as: undefined })).toEqual({ of: "trees/oaks trees/elms" });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ["an unknown attribute", { off: "trees/oaks" }, 'A fact has no "off". Did you mean "of"'],
    ["nothing to print", { as: "date" }, 'A fact needs either "of" (a row) or "count" (a dataset)'],
    ["a row and a count", { of: "trees/oaks", count: "trees" }, 'either "of" (a row) or "count" (a dataset)'],
    ["arithmetic on a count", { count: "trees", over: "trees/oaks" }, 'A count takes "where" and "as" only'],
    ["a condition on a row", { of: "trees/oaks", where: "role=checked" }, '"where" narrows a count'],
    ["a name without a dataset", { of: "oaks" }, '"oaks" does not name a row. Write dataset/row.'],
    ["a condition without a value", { count: "trees", where: "role" }, 'Write where="field=value".'],
    ["a value that is no text", { of: 3 }, '"of" of a fact must be a text, found 3.'],
  ])("refuses %s", (_, given, message) => {
    expect(() => parseRequest(given)).toThrow(message);
  });
});

describe("parseSlot", () => {
  it.each([
    ["trees/oaks", { of: "trees/oaks" }],
    ["trees/oaks as date", { of: "trees/oaks", as: "date" }],
    [
      "of trees/oaks over trees/elms trees/limes as number",
      { of: "trees/oaks", over: "trees/elms trees/limes", as: "number" },
    ],
    [
      "count trees where subject=oak role=claimed as words",
      { count: "trees", where: "subject=oak role=claimed", as: "words" },
    ],
  ])("reads {%s}", (text, request) => {
    expect(parseSlot(text)).toEqual(request);
  });

  it("names a misspelt word", () => {
    expect(() => parseSlot("trees/oaks ovr trees/elms")).toThrow('has an unknown word "ovr". Did you mean "over"');
    expect(() => parseSlot("count trees wher role=claimed")).toThrow(
      'has an unknown word "wher". Did you mean "where"',
    );
  });

  it("refuses an empty slot and a word said twice", () => {
    expect(() => parseSlot(" ")).toThrow("A slot is empty: {}.");
    expect(() => parseSlot("trees/oaks as date as words")).toThrow('says "as" twice');
  });
});

describe("printSlots", () => {
  it("prints each slot and hands back its facts in order", () => {
    const { text, facts } = printSlots("{trees/oaks} oaks in {trees/oaks as date}", catalog);
    expect(text).toBe("113,341 oaks in February 2026");
    expect(facts.map(({ request }) => request.as)).toEqual([undefined, "date"]);
  });

  it("leaves text without slots alone", () => {
    expect(printSlots("No numbers here", catalog)).toEqual({ text: "No numbers here", facts: [] });
  });

  it("refuses a brace without its partner", () => {
    expect(() => printSlots("{trees/oaks oaks", catalog)).toThrow("has a brace without its partner");
  });
});

describe("factKey", () => {
  it("is the same for every form of one quantity", () => {
    expect(factKey({ of: "trees/oaks" })).toBe("trees-oaks");
    expect(factKey({ of: "trees/oaks", as: "date" })).toBe("trees-oaks");
  });

  it("tells different quantities apart", () => {
    expect(factKey({ of: "trees/oaks", over: "trees/elms trees/limes" })).toBe(
      "trees-oaks-over-trees-elms-trees-limes",
    );
    expect(factKey({ count: "trees", where: "role=claimed", as: "words" })).toBe("count-trees-where-role-claimed");
  });
});

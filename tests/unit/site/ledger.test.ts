import { describe, expect, it } from "vitest";
import { backings } from "../../../src/site/backing.ts";
import { groupDatasets } from "../../../src/site/groups.ts";
import { briefingName, printedAs, readLedger } from "../../../src/site/ledger.ts";
import { catalogOf, claim, claims, event, events, observation, observations } from "../datasets/fixtures.ts";

const oaks = observations([observation("oaks", { claims: ["MD-01"] }), observation("elms")]);
const walks = events([event("walk", { claims: ["HW-01", "MD-01"] })], { name: "walks" });
const book = claims([
  claim("MD-01", { checked: ["trees/oaks", "trees/elms"] }),
  claim("HW-01", { chapter: "hardware" }),
  claim("AD-08", { leftOut: true }),
]);
const data = catalogOf(oaks, walks, book);
const ledger = readLedger(data);

describe("the ledger", () => {
  it("knows the rows that carry a claim, and those it was checked against, each once", () => {
    const found = ledger.rowsOf("MD-01").map(({ dataset, row }) => `${dataset}/${row.id}`);
    expect(found).toEqual(["trees/oaks", "walks/walk", "trees/elms"]);
    expect(ledger.rowsOf("AD-08")).toEqual([]);
  });

  it("is empty where the edition has none", () => {
    expect(readLedger(catalogOf(oaks)).claims).toEqual([]);
  });

  it("prints a briefing's own number where our words leave it out", () => {
    expect(printedAs(claim("MD-01", { value: "2-3", unit: "years" }))).toBe("2-3 years");
    expect(printedAs(claim("MD-01", { value: "$4,200", unit: "USD per month" }))).toBe("$4,200");
    expect(printedAs(claim("MD-01", { value: "100", text: "The park has 100 oaks." }))).toBeUndefined();
    expect(printedAs(claim("MD-01", { value: "more than both" }))).toBeUndefined();
  });

  it("names briefings by their number", () => {
    expect(briefingName("briefing-003")).toBe("Briefing 003");
  });
});

describe("what a source backs", () => {
  it("is counted by dataset, claims apart", () => {
    const backing = backings(data).get("survey");
    expect([...(backing?.datasets ?? [])]).toEqual([
      ["trees", 2],
      ["walks", 1],
    ]);
    expect(backing?.claims.map(({ id }) => id)).toEqual(["MD-01", "HW-01", "AD-08"]);
  });
});

describe("the groups of the catalogue", () => {
  it("follow from the claims that the rows carry", () => {
    const plain = observations([observation("ash")], { name: "others", title: "Other trees" });
    const groups = groupDatasets([oaks, walks, book, plain], ledger);
    expect(groups.map(({ name, datasets }) => [name, ...datasets.map((dataset) => dataset.name)])).toEqual([
      ["ledger", "claims"],
      ["hardware", "walks"],
      ["model", "trees"],
      ["other", "others"],
    ]);
  });
});

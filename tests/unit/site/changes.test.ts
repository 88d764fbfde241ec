import { describe, expect, it } from "vitest";
import { buildCatalog } from "../../../src/datasets/catalog.ts";
import { tellDifferences, tellRow } from "../../../src/site/changes.ts";
import { releases, versionAnchor } from "../../../src/site/releases.ts";
import { withdrawalsOf } from "../../../src/site/withdrawn.ts";
import {
  claim,
  edge,
  edition,
  event,
  graph,
  node,
  observation,
  observations,
  source,
  tableRow,
} from "../datasets/fixtures.ts";

const before = observations([observation("oaks", { value: 1500, unit: "downloads" }), observation("ash")]);
const after = observations(
  [
    observation("oaks", {
      value: 1e6,
      unit: "downloads",
      asOf: "2026-02-03",
      note: "Counted twice.",
      published: "2026",
    }),
    observation("elms", { qualifier: "at least", value: 40, unit: "percent" }),
  ],
  { version: "2.0.0", released: "2026-03-02", changes: ["Counted again."] },
);

describe("the difference of two versions", () => {
  const told = tellDifferences(before, after, 100);

  it("tells each changed cell with what it was and what it is", () => {
    expect(told.changed.told.map(({ text }) => text)).toEqual([
      "oaks, value: 1,500 became 1 million",
      "oaks, as of: February 2026 became 3 February 2026",
      "oaks, note: nothing became “Counted twice.”",
      "oaks, published: nothing became 2026",
    ]);
  });

  it("tells new rows and rows that are gone", () => {
    expect(told.added.told).toEqual([{ row: "elms", text: "oak: more than 40%, trees in the park, February 2026" }]);
    expect(told.removed.told).toEqual([{ row: "ash", text: "oak: 100, trees in the park, February 2026" }]);
  });

  it("counts all but spells out no more than asked for", () => {
    const { changed } = tellDifferences(before, after, 1);
    expect([changed.count, changed.told.length]).toEqual([4, 1]);
  });

  it("has a line for a row of every kind", () => {
    const park = graph([node("oaks"), edge("grow", "oaks", "acorns")]);
    expect(tellRow(event("walk"), park)).toBe("February 2026: First oak planted");
    expect(tellRow(node("oaks"), park)).toBe("Oaks");
    expect(tellRow(edge("grow", "oaks", "acorns"), park)).toBe("Oaks raises acorns");
    expect(tellRow(tableRow("oak", { leaf: "lobed" }), park)).toBe("lobed");
    expect(tellRow(claim("MD-01"), park)).toBe("The park has a hundred oaks.");
  });
});

describe("the releases of the data", () => {
  const data = buildCatalog({
    datasets: [before, after],
    sources: [source],
    editions: [
      edition({ trees: "1.0.0" }),
      edition({ trees: "2.0.0" }, { id: "2026-03-02", withdrawn: { date: "2026-03-03", reason: "Elms were oaks." } }),
    ],
  });

  it("are one for each version and each withdrawal, newest first", () => {
    expect(releases(data).map(({ date, path, title }) => [date, path, title])).toEqual([
      ["2026-03-03", "/corrections/#withdrawn-2026-03-02", "Edition of 2 March 2026 withdrawn"],
      ["2026-03-02", "/data/trees/#version-2-0-0", "Trees of the park: version 2.0.0"],
      ["2026-03-01", "/data/trees/#version-1-0-0", "Trees of the park: version 1.0.0"],
    ]);
  });

  it("tell why an edition was withdrawn and what it showed", () => {
    expect(releases(data)[0]?.lines).toEqual([
      "The edition of 2 March 2026 was withdrawn on 3 March 2026. Elms were oaks.",
      "trees 2.0.0",
    ]);
  });

  it("concern the pages that stand on a withdrawn version", () => {
    expect(withdrawalsOf(["trees"], data.withdrawn)).toHaveLength(1);
    expect(withdrawalsOf(["walks"], data.withdrawn)).toEqual([]);
  });

  it("have an anchor without dots", () => {
    expect(versionAnchor("1.12.3")).toBe("version-1-12-3");
  });
});

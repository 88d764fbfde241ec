import { describe, expect, it } from "vitest";
import { buildCatalog } from "../../../src/datasets/catalog.ts";
import { editionDay } from "../../../src/datasets/editions.ts";
import { catalogOf, edition, observation, observations, source } from "./fixtures.ts";

const first = observations([observation("oaks", { value: 1 })]);
const second = observations([observation("oaks", { value: 2 })], { version: "1.10.0" });
const between = observations([observation("oaks", { value: 3 })], { version: "1.9.0" });

function build(...editions: ReturnType<typeof edition>[]) {
  return buildCatalog({ datasets: [second, first, between], sources: [source], editions });
}

describe("buildCatalog", () => {
  it("shows the newest edition", () => {
    const catalog = build(edition({ trees: "1.0.0" }), edition({ trees: "1.10.0" }, { id: "2026-05-01" }));
    expect(catalog.edition.id).toBe("2026-05-01");
    expect(catalog.dataset("trees").version).toBe("1.10.0");
    expect(catalog.row("trees/oaks")).toMatchObject({ value: 2 });
    expect(catalog.names).toEqual(["trees"]);
  });

  it("passes over withdrawn editions", () => {
    const withdrawn = { date: "2026-05-02", reason: "A count was wrong." };
    const catalog = build(edition({ trees: "1.0.0" }), edition({ trees: "1.10.0" }, { id: "2026-05-01", withdrawn }));
    expect(catalog.row("trees/oaks")).toMatchObject({ value: 1 });
  });

  it("finds every version, those of no edition included, oldest first", () => {
    const catalog = build(edition({ trees: "1.10.0" }));
    expect(catalog.versions("trees").map(({ version }) => version)).toEqual(["1.0.0", "1.9.0", "1.10.0"]);
    expect(catalog.dataset("trees", "1.9.0").rows[0]).toMatchObject({ value: 3 });
  });

  it("leaves out drafts: versions newer than any edition names", () => {
    const catalog = build(edition({ trees: "1.9.0" }));
    expect(catalog.versions("trees").map(({ version }) => version)).toEqual(["1.0.0", "1.9.0"]);
    expect(() => catalog.dataset("trees", "1.10.0")).toThrow("data/trees/ has no version of trees");
  });

  it("lists what was withdrawn, with its reason and the versions that nothing else shows", () => {
    const withdrawn = { date: "2026-05-02", reason: "A count was wrong." };
    const wrong = edition({ trees: "1.10.0" }, { id: "2026-05-01-2", withdrawn });
    const same = edition({ trees: "1.0.0" }, { id: "2026-04-01", withdrawn });
    const catalog = build(edition({ trees: "1.0.0" }), same, wrong);
    expect(catalog.withdrawn).toEqual([
      { edition: "2026-05-01-2", ...withdrawn, versions: new Map([["trees", "1.10.0"]]) },
      { edition: "2026-04-01", ...withdrawn, versions: new Map() },
    ]);
    expect(editionDay("2026-05-01-2")).toBe("2026-05-01");
    expect(catalog.versions("trees")).toHaveLength(3);
  });

  it("finds sources", () => {
    expect(catalogOf(first).source("survey").title).toBe("A survey of trees");
  });

  it("freezes what it holds, down to the rows", () => {
    const row = catalogOf(observations([observation("oaks")])).row("trees/oaks");
    expect(() => Object.assign(row, { value: 9 })).toThrow(TypeError);
  });

  it("needs an edition to show", () => {
    expect(() => build()).toThrow("data/editions.json has no edition to show: it is empty or all are withdrawn.");
  });

  it("refuses an edition that names a missing version", () => {
    expect(() => build(edition({ trees: "1.2.0" }))).toThrow(
      [
        'data/editions.json: edition "2026-03-01", field "datasets.trees"',
        '  found     "1.2.0"',
        "  expected  a version of trees: 1.0.0, 1.9.0, 1.10.0",
        "  to do     Name one of these, or add data/trees/1.2.0.json.",
      ].join("\n"),
    );
  });

  it("refuses an edition that names a missing dataset, in an old edition too", () => {
    const newer = edition({ trees: "1.0.0" }, { id: "2026-05-01" });
    expect(() => build(edition({ tree: "1.0.0" }), newer)).toThrow('Did you mean "trees"?');
  });

  it("refuses one version twice", () => {
    const twice = { datasets: [first, first], sources: [], editions: [edition({ trees: "1.0.0" })] };
    expect(() => buildCatalog(twice)).toThrow("trees has version 1.0.0 twice.");
  });
});

describe("a catalogue's look-ups name near misses", () => {
  const catalog = build(edition({ trees: "1.0.0" }));

  it.each([
    [() => catalog.row("trees/oak"), 'data/trees/1.0.0.json has no row of trees called "oak". Did you mean "oaks"?'],
    [() => catalog.row("oaks"), '"oaks" does not name a row. Write dataset/row.'],
    [() => catalog.dataset("treees"), 'data/ has no dataset called "treees". Did you mean "trees"?'],
    [
      () => catalog.dataset("trees", "2.0.0"),
      'data/trees/ has no version of trees called "2.0.0". Did you mean "1.0.0"',
    ],
    [() => catalog.source("survy"), 'data/sources.json has no source called "survy". Did you mean "survey"?'],
  ])("%#", (look, message) => {
    expect(look).toThrow(message);
  });

  it("says when a dataset is not in the edition", () => {
    const other = observations([observation("a")], { name: "other" });
    const files = { datasets: [first, other], sources: [], editions: [edition({ trees: "1.0.0" })] };
    expect(() => buildCatalog(files).dataset("other")).toThrow('Edition 2026-03-01 has no dataset "other".');
  });
});

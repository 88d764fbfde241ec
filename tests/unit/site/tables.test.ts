import { describe, expect, it } from "vitest";
import { facetFields } from "../../../src/site/facets.ts";
import { tablesOf } from "../../../src/site/tables.ts";
import { catalog } from "../../loaded.ts";
import { edge, event, events, graph, node, observation, observations, table, tableRow } from "../datasets/fixtures.ts";

describe("the tables of a dataset", () => {
  it("show a number with its unit and its range, and keep the file's own value", () => {
    const [shown] = tablesOf(observations([observation("oaks", { value: 1200, low: 1000, high: 1300 })]));
    expect(shown?.lines[0]?.cells.value).toEqual({ text: "1,200", value: 1200, small: "repositories, 1,000 to 1,300" });
    expect(shown?.lines[0]?.cells.asOf?.sort).toBe("2026.0849");
  });

  it("name the subject only where the words do not", () => {
    const rows = [
      observation("oaks", { subject: "old-oaks", counts: "oaks, the old ones" }),
      observation("elms", { subject: "elms", counts: "trees of a park" }),
    ];
    const [shown] = tablesOf(observations(rows));
    expect(shown?.lines.map(({ cells }) => cells.what?.text)).toEqual(["Oaks, the old ones", "elms: trees of a park"]);
  });

  it("show when an event is and what day it sets", () => {
    const [shown] = tablesOf(events([event("deal", { asOf: "2026-05", due: "2027-12-02" })]));
    expect(shown?.lines[0]?.cells.when).toMatchObject({ text: "May 2026", small: "sets 2 December 2027" });
  });

  it("part a mechanism into its arrows and its parts", () => {
    const tables = tablesOf(graph([node("oaks"), node("acorns"), edge("grow", "oaks", "acorns")]));
    expect(tables.map(({ name, lines }) => [name, lines.length])).toEqual([
      ["edges", 1],
      ["nodes", 2],
    ]);
    expect(tables[0]?.lines[0]?.cells.to?.text).toBe("raises Oaks");
  });

  it("show a plain table by its own columns", () => {
    const [shown] = tablesOf(
      table([tableRow("oak", { height: 30, leaf: true }), tableRow("elm", { height: null, leaf: "oval" })]),
    );
    expect(shown?.columns.map(({ id }) => id)).toEqual(["height", "leaf", "grade", "role"]);
    expect(shown?.lines.map(({ cells }) => [cells.height?.text, cells.leaf?.text])).toEqual([
      ["30", "Yes"],
      ["", "oval"],
    ]);
  });

  it.each(catalog.names.filter((name) => catalog.dataset(name).kind !== "claims"))("lose no row of %s", (name) => {
    const dataset = catalog.dataset(name);
    const ids = tablesOf(dataset).flatMap(({ lines }) => lines.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(dataset.rows.map(({ id }) => id).toSorted());
  });
});

describe("the filters of a table", () => {
  const rows = ["a", "b", "c", "d"].map((id, place) =>
    observation(id, { role: place === 0 ? "claimed" : "checked", subject: `tree-${id}` }),
  );

  it("are the facets with more than one value, but not one for each row", () => {
    const fields = facetFields(tablesOf(observations(rows)));
    expect(fields.map(({ name }) => name)).toEqual(["role"]);
    expect(fields[0]?.choices).toEqual([
      { value: "checked", label: "Checking" },
      { value: "claimed", label: "Briefing" },
    ]);
  });
});

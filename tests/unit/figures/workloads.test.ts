import { describe, expect, it } from "vitest";
import raw from "../../../content/en/figures/workloads.json" with { type: "json" };
import data from "../../../data/practice/1.0.0.json" with { type: "json" };
import type { Row, TableRow } from "../../../src/datasets/schema/rows.ts";
import { drawState } from "../../../src/figures/kit/define.ts";
import { frames } from "../../../src/figures/kit/scene.ts";
import figure from "../../../src/figures/workloads/index.ts";
import { allQualified, pointsFor } from "../../../src/figures/workloads/points.ts";

const rows = { practice: data.rows as Row[] };
const words = { states: raw.states, labels: raw.labels, printed: {} };
const audiences = ["builders", "rule-makers", "users"] as const;

describe("the advice", () => {
  it("stands for one audience each, and all of it does", () => {
    const ids = audiences.flatMap((audience) =>
      pointsFor(rows, audience).flatMap(({ points }) => points.map(({ id }) => id)),
    );
    expect(ids.sort()).toEqual(rows.practice.map(({ id }) => id).sort());
  });

  it.each(audiences)("for %s is all drawn in the wide frame", (audience) => {
    const drawn = drawState(figure, rows, words, audience, frames.wide).marks.filter(({ row }) => row);
    expect(drawn.length).toBe(pointsFor(rows, audience).flatMap(({ points }) => points).length);
  });

  it("does not stand without its qualifier", () => {
    const bare = rows.practice.map((row) =>
      row.id === "p-14" ? ({ ...row, cells: { ...(row as TableRow).cells, qualifier: null } } as Row) : row,
    );
    expect(allQualified({ practice: bare }, "users")).toBe(false);
  });
});

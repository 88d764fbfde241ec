import { describe, expect, it } from "vitest";
import raw from "../../../content/en/figures/fronts.json" with { type: "json" };
import data from "../../../data/fronts/1.1.1.json" with { type: "json" };
import type { Row } from "../../../src/datasets/schema/rows.ts";
import { meters, stepOf } from "../../../src/figures/fronts/fronts.ts";
import figure from "../../../src/figures/fronts/index.ts";
import { drawState } from "../../../src/figures/kit/define.ts";
import { frames } from "../../../src/figures/kit/scene.ts";

const rows = { fronts: data.rows as Row[] };
const words = { states: raw.states, labels: raw.labels, printed: {} };

describe("the meters of the fronts", () => {
  it.each(Object.values(frames))("are filled to the step that the row reaches, in the $name frame", (frame) => {
    const { marks } = drawState(figure, rows, words, "meters", frame);
    for (const row of meters(rows)) {
      const meter = marks.find(({ key }) => key === `meter:${row.id}`);
      expect(meter?.children?.filter(({ classes }) => classes === "fill-ink").length).toBe(stepOf(row));
    }
  });

  it("stand under the words that name whose grading they are", () => {
    const { marks } = drawState(figure, rows, words, "meters", frames.narrow);
    expect(marks.find(({ key }) => key === "stamp")?.text).toContain("editors");
  });
});

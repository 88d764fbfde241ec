import { describe, expect, it } from "vitest";
import { frames, group, circle, type Mark } from "../../../src/figures/kit/scene.ts";
import { certaintyOf } from "../../../src/site/certainty.ts";
import { figures } from "../../loaded.ts";

const drawing = (...marks: Mark[]) => ({ frame: frames.wide, marks });
const markOf = (row: string) => circle(row, 0, 0, 1, { row });

const derivatives = figures.find(({ figure }) => figure.id === "derivatives")!;
const loops = figures.find(({ figure }) => figure.id === "two-loops")!;

/** Reference of the first row of a figure that is as it should be. */
function rowWith(rows: typeof derivatives.rows, field: string, value: string): string {
  for (const [dataset, all] of Object.entries(rows)) {
    const found = all.find((row) => (row as unknown as Record<string, unknown>)[field] === value);
    if (found) return `${dataset}/${found.id}`;
  }
  throw new Error(`No row has ${field} "${value}".`);
}

describe("certaintyOf(scene, rows)", () => {
  it("names the grades of the rows that are drawn, the surest first, also inside groups", () => {
    const vendor = markOf(rowWith(derivatives.rows, "grade", "vendor-reported"));
    const measured = markOf(rowWith(derivatives.rows, "grade", "measured"));
    const scene = drawing(vendor, group("inner", [measured]));
    expect(certaintyOf(scene, derivatives.rows)).toEqual({ grades: ["measured", "vendor-reported"], strengths: [] });
  });

  it("says nothing of rows that the picture leaves out", () => {
    expect(certaintyOf(drawing(), derivatives.rows)).toEqual({ grades: [], strengths: [] });
  });

  it("names for a mechanism how well its arrows are shown, not how its parts were named", () => {
    const contested = markOf(rowWith(loops.rows, "strength", "contested"));
    const part = markOf(rowWith(loops.rows, "type", "node"));
    expect(certaintyOf(drawing(contested, part), loops.rows)).toEqual({ grades: [], strengths: ["contested"] });
  });
});

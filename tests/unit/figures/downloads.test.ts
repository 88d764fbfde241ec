import { describe, expect, it } from "vitest";
import downloads from "../../../src/figures/downloads/index.ts";
import { drawState } from "../../../src/figures/kit/define.ts";
import { frames, type Mark } from "../../../src/figures/kit/scene.ts";
import { changed, flat, inputs, points } from "./inputs.ts";

const { rows, words } = inputs(downloads);
const draw = (state: string, frame: keyof typeof frames) =>
  drawState(downloads, rows, words, state, frames[frame]).marks;
const keys = (marks: readonly Mark[]) => marks.filter(({ row }) => row).map(({ key }) => key);
const holds = (state: string, given = rows) => downloads.states[state]?.holds?.(given);

describe.each(["wide", "narrow"] as const)("downloads, %s", (frame) => {
  it("keeps the marks of the quoted numbers when all counts come", () => {
    expect(keys(draw("quoted", frame)).sort()).toEqual(["row:claimed-qwen-385m", "row:claimed-qwen-700m"]);
    expect(keys(draw("all", frame))).toEqual(expect.arrayContaining(keys(draw("quoted", frame))));
  });

  it("keeps every checked count when the counts step back", () => {
    const counts = keys(draw("all", frame)).filter((key) => !key.includes("claimed"));
    expect(counts).toHaveLength(7);
    expect(keys(draw("warning", frame))).toEqual(expect.arrayContaining(counts));
  });

  it("joins no two counts by a line", () => {
    const marks = draw("all", frame);
    const dots = marks.filter(({ tag, row }) => tag === "g" && row && row !== "downloads/qwen-months-2026").map(middle);
    for (const mark of flat(marks).filter(({ tag }) => tag === "line" || tag === "path")) {
      const ends = points(mark).filter(([x, y]) => dots.some((at) => Math.hypot(at[0] - x, at[1] - y) < 1));
      expect(new Set(ends.map(([x]) => x)).size, mark.key).toBeLessThan(2);
    }
  });

  it.each(Object.keys(downloads.states))("keeps the marks of %s inside the frame", (state) => {
    const { width, height } = frames[frame];
    for (const [x, y] of flat(draw(state, frame)).flatMap(points)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(height);
    }
  });
});

/** A group's middle by the box of its shape. */
function middle(mark: Mark): [number, number] {
  const all = flat([mark]).flatMap(points);
  const mid = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return [mid(all.map(([x]) => x)), mid(all.map(([, y]) => y))];
}

it("draws totals from zero: the height of a mark is its number", () => {
  const height = (id: string) => 284 - middle(draw("all", "wide").find(({ key }) => key === `row:${id}`) as Mark)[1];
  expect(height("china-atom-2026-03") / height("us-atom-2026-03")).toBeCloseTo(1150 / 723, 1);
});

it("keeps what was fetched within a period below the line of totals", () => {
  const [box] = draw("all", "wide").filter(({ key }) => key === "box");
  expect(Number(box?.attrs.y)).toBeGreaterThan(284);
});

describe("findings", () => {
  it("hold for the data of today", () => {
    for (const state of Object.keys(downloads.states)) expect(holds(state), state).toBe(true);
  });

  it("fall when the rows change", () => {
    expect(holds("quoted", changed(rows, "downloads/claimed-qwen-385m", { value: 700e6 }))).toBe(false);
    expect(holds("all", changed(rows, "downloads/qwen-curated-2025", { value: 500e6 }))).toBe(false);
    expect(holds("all", changed(rows, "downloads/qwen-curated-2025", { asOf: "2026-01" }))).toBe(false);
    expect(holds("warning", changed(rows, "download-concentration/top-downloads", { value: 60 }))).toBe(false);
    expect(holds("warning", changed(rows, "download-concentration/small-models", { value: 40 }))).toBe(false);
  });
});

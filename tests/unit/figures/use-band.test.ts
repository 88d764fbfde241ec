import { describe, expect, it } from "vitest";
import { drawState } from "../../../src/figures/kit/define.ts";
import { frames } from "../../../src/figures/kit/scene.ts";
import figure from "../../../src/figures/use-band/index.ts";
import { changed, flat, inputs } from "./inputs.ts";

const { rows, words } = inputs(figure);
const draw = (state: string, frame: keyof typeof frames, given = rows) =>
  flat(drawState(figure, given, words, state, frames[frame]).marks);
const holds = (state: string, given = rows) => figure.states[state]?.holds?.(given);
const mark = (marks: ReturnType<typeof draw>, key: string) => marks.find((one) => one.key === key);

describe("the band of use", () => {
  it.each(["wide", "narrow"] as const)("draws line and band on one scale, %s", (frame) => {
    const claimed = mark(draw("quoted", frame), "row:claimed-march-30")?.attrs;
    const old = mark(draw("band", frame), "row:claimed-march-30")?.attrs;
    expect(old).toEqual(claimed);
    expect(mark(draw("band", frame), "row:best-weeks")?.attrs.y1).toBe(claimed?.cy);
  });

  it.each(["wide", "narrow"] as const)("marks nothing checked after the study has ended, %s", (frame) => {
    const marks = draw("band", frame);
    const end = Number(mark(marks, "row:year-average")?.attrs.x2);
    const dots = marks.filter(({ key, tag }) => key === "shape" && tag === "circle");
    expect(dots).toHaveLength(2);
    for (const { attrs } of dots) expect(Number(attrs.cx)).toBeLessThan(end);
  });

  it("has a square for each user in a hundred", () => {
    const squares = draw("room", "wide").filter(({ key }) => key === "squares" || key === "elsewhere");
    const counts = squares.map(({ attrs }) => String(attrs.d).split("M").length - 1);
    expect(counts.toSorted((a, b) => a - b)).toEqual([6, 47, 47]);
  });

  it("says that one is ahead only while it is so in each week", () => {
    expect(holds("weeks")).toBe(true);
    expect(holds("weeks", changed(rows, "openrouter-weeks/us-week-2026-03-09", { value: 5e12 }))).toBe(false);
  });

  it("calls the claims readings of one year only while they are", () => {
    expect(holds("band")).toBe(true);
    expect(holds("band", changed(rows, "openrouter-share/best-weeks", { value: 24 }))).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { drawState } from "../../../src/figures/kit/define.ts";
import { frames } from "../../../src/figures/kit/scene.ts";
import figure from "../../../src/figures/third-countries/index.ts";
import { changed, flat, inputs } from "./inputs.ts";

const { rows, words } = inputs(figure);
const draw = (state: string, frame: keyof typeof frames, given = rows) =>
  flat(drawState(figure, given, words, state, frames[frame]).marks);
const holds = (state: string, given = rows) => figure.states[state]?.holds?.(given);
const squares = (d: unknown) => String(d).split("M").length - 1;

describe("others choose too", () => {
  it.each(["wide", "narrow"] as const)("fills none of the ten squares that nobody could show, %s", (frame) => {
    const marks = draw("japan", frame);
    const row = ["said", "others"].map((key) => marks.find((mark) => mark.key === key));
    expect(row.map((mark) => squares(mark?.attrs.d))).toEqual([6, 4]);
    for (const mark of row) expect(mark?.classes).not.toContain("fill");
  });

  it("says that one case was found only while it is one", () => {
    expect(holds("japan")).toBe(true);
    expect(holds("japan", changed(rows, "allied-cases/rakuten", { cells: { found: "not found" } }))).toBe(false);
  });

  it("puts each day on one scale of time", () => {
    const marks = draw("europe", "wide");
    const days = marks.filter(({ key, tag, attrs }) => key === "mark" && tag === "circle" && attrs.cy === 356);
    const at = days.map(({ attrs }) => Number(attrs.cx));
    expect(at).toHaveLength(5);
    const [first = 0, last = 0] = [Math.min(...at), Math.max(...at)];
    expect(last - first).toBeCloseTo(((598 - 12) / 1461) * 1083, -1);
  });

  it("calls the rules late only while what was put off lies ahead of the fines", () => {
    expect(holds("europe")).toBe(true);
    expect(holds("europe", changed(rows, "eu-dates/high-risk-first", { due: "2026-06-01" }))).toBe(false);
  });
});

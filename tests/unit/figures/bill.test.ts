import { describe, expect, it } from "vitest";
import figure from "../../../src/figures/bill/index.ts";
import { drawState } from "../../../src/figures/kit/define.ts";
import { frames } from "../../../src/figures/kit/scene.ts";
import { changed, flat, inputs } from "./inputs.ts";

const { rows, words } = inputs(figure);
const draw = (state: string, frame: keyof typeof frames, given = rows) =>
  flat(drawState(figure, given, words, state, frames[frame]).marks);
const holds = (state: string, given = rows) => figure.states[state]?.holds?.(given);

describe("the bill", () => {
  it.each(["wide", "narrow"] as const)(
    "paints as many tests as each side won, and none where only an average is known, %s",
    (frame) => {
      const painted = (paint: string) => draw("per-result", frame).filter(({ classes }) => classes === paint).length;
      expect([painted("fill-cn"), painted("fill-us")]).toEqual([5, 2]);
      expect(painted("line-us w15 paper")).toBe(13);
    },
  );

  it("says nothing of a bill that shrank when the prices give the same", () => {
    expect(holds("three")).toBe(true);
    expect(holds("three", changed(rows, "bill-scenarios/at-0-14", { value: 450 }))).toBe(false);
  });

  it("says nothing of a weak pull once use moves as price does", () => {
    expect(holds("pull")).toBe(true);
    expect(holds("pull", changed(rows, "price-response/use-rise", { high: 9 }))).toBe(false);
  });

  it("says nothing of either side once one wins both rounds", () => {
    expect(holds("per-result")).toBe(true);
    expect(holds("per-result", changed(rows, "cost-tests/v4-cheaper-2026", { value: 3 }))).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { drawState } from "../../../src/figures/kit/define.ts";
import { frames, type Mark } from "../../../src/figures/kit/scene.ts";
import figure from "../../../src/figures/price-dots/index.ts";
import { heights, pairs, planOf, priceScale } from "../../../src/figures/price-dots/plan.ts";
import { changed, flat, inputs, points } from "./inputs.ts";

const { rows, words } = inputs(figure);
const draw = (state: string, frame: keyof typeof frames, given = rows) =>
  drawState(figure, given, words, state, frames[frame]).marks;
const find = (marks: readonly Mark[], key: string) => flat(marks.filter((mark) => mark.key === key));
const length = (marks: readonly Mark[], key: string) => {
  const [from, to] = points(find(marks, key).find((mark) => mark.key === "bracket") as Mark).map(([x]) => x);
  return Math.abs((to ?? 0) - (from ?? 0));
};

describe("the list prices", () => {
  it.each(["wide", "narrow"] as const)("stand so that equal ratios are equally long, %s", (frame) => {
    const x = priceScale(planOf(frames[frame]));
    expect(x(2) - x(1)).toBeCloseTo(x(0.4) - x(0.2));
  });

  it.each(["wide", "narrow"] as const)(
    "give a longer bracket to the larger ratio, and none to equal prices, %s",
    (frame) => {
      expect(length(draw("all", frame), "pair:gpt-5-5")).toBeGreaterThan(length(draw("all", frame), "pair:gpt-5"));
      const equal = changed(rows, "list-prices/v4-pro-input", { value: 1.25 });
      expect(length(draw("all", frame, equal), "pair:gpt-5")).toBe(0);
    },
  );

  it.each(["wide", "narrow"] as const)("keep every model clear of the brackets, %s", (frame) => {
    const { models, brackets } = heights(planOf(frames[frame]));
    for (const y of brackets) {
      for (const height of models.values()) expect(Math.abs(height - y)).toBeGreaterThan(15);
    }
    expect(pairs.every(({ us, cn }) => models.has(us) && models.has(cn))).toBe(true);
  });

  it("draw no price that nobody found on the scale", () => {
    expect(flat(draw("all", "wide")).some(({ row }) => row?.includes("claimed"))).toBe(false);
    expect(flat(draw("quoted", "wide")).some(({ key }) => key === "axis")).toBe(false);
  });

  it("cut the last block where the ratio ends", () => {
    const said = find(draw("quoted", "wide"), "gap:said").find(({ key }) => key === "blocks");
    const sum = find(draw("quoted", "wide"), "gap:sum").find(({ key }) => key === "blocks");
    expect([said, sum].map((mark) => String(mark?.attrs.d).split("M").length - 1)).toEqual([20, 10]);
    expect(String(sum?.attrs.d).split("M").at(-1)).toContain("h7.3");
  });

  it("say nothing of pairs that agree, or of a sum that fits", () => {
    const state = (name: string, given = rows) => figure.states[name]?.holds?.(given);
    expect(state("all")).toBe(true);
    expect(state("all", changed(rows, "list-prices/v4-pro-input", { value: 0.5 }))).toBe(false);
    expect(state("quoted", changed(rows, "list-prices/claimed-gpt-5-input", { value: 6 }))).toBe(false);
  });
});

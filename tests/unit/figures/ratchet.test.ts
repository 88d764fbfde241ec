import { describe, expect, it } from "vitest";
import { drawState } from "../../../src/figures/kit/define.ts";
import { frames } from "../../../src/figures/kit/scene.ts";
import figure from "../../../src/figures/ratchet/index.ts";
import { changed, flat, inputs } from "./inputs.ts";

const { rows, words } = inputs(figure);
const draw = (state: string, frame: keyof typeof frames) => drawState(figure, rows, words, state, frames[frame]).marks;
const teeth = (state: string, frame: keyof typeof frames) =>
  flat(draw(state, frame))
    .filter(({ key, tag }) => key === "body" && tag === "path")
    .map(({ attrs }) => String(attrs.d));

describe("the ratchet", () => {
  it.each(["wide", "narrow"] as const)("has teeth of one height, since none was measured, %s", (frame) => {
    const tips = teeth("clicks", frame).map((d) => d.match(/L[\d.]+,([\d.]+)L/)?.[1]);
    expect(new Set(tips).size).toBe(1);
    expect(tips).toHaveLength(4);
  });

  it.each(["wide", "narrow"] as const)("keeps its teeth when the layer comes, %s", (frame) => {
    expect(teeth("release", frame)).toEqual(teeth("clicks", frame));
  });

  it("is released only by a layer that is shown to lower the cost and a copy that guards access", () => {
    const holds = figure.states.release?.holds;
    expect(holds?.(rows)).toBe(true);
    expect(holds?.(changed(rows, "ratchet/layer-lowers-cost", { strength: "contested" }))).toBe(false);
    expect(holds?.(changed(rows, "ratchet/copy-lowers-cost", { to: "cost-to-leave" }))).toBe(false);
  });
});

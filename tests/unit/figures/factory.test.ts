import { describe, expect, it } from "vitest";
import figure from "../../../src/figures/factory/index.ts";
import { drawState } from "../../../src/figures/kit/define.ts";
import { frames } from "../../../src/figures/kit/scene.ts";
import { changed, flat, inputs } from "./inputs.ts";

const { rows, words } = inputs(figure);
const draw = (state: string, frame: keyof typeof frames, given = rows) =>
  flat(drawState(figure, given, words, state, frames[frame]).marks);
const holds = (state: string, given = rows) => figure.states[state]?.holds?.(given);
const dots = (frame: keyof typeof frames, given = rows) =>
  String(draw("counted", frame, given).find(({ key }) => key === "dots")?.attrs.d).split("M").length - 1;

describe("the factory", () => {
  it.each(["wide", "narrow"] as const)("has a dot for each robot in the contract, %s", (frame) => {
    expect(dots(frame)).toBe(1000);
    expect(dots(frame, changed(rows, "robot-units/contract", { value: 730 }))).toBe(730);
  });

  it.each(["wide", "narrow"] as const)("marks no claimed round on the scale, %s", (frame) => {
    const claimed = draw("money", frame).filter(({ row }) => row?.startsWith("robot-deals/claimed"));
    expect(claimed.length).toBeGreaterThan(0);
    for (const mark of claimed) expect(flat([mark]).some(({ key }) => key === "bar")).toBe(false);
  });

  it("says nothing of a share that has changed", () => {
    expect(holds("money")).toBe(true);
    expect(holds("money", changed(rows, "robot-deals/sector-sum", { value: 1_500_000_000 }))).toBe(false);
  });

  it("keeps data inside only while their way out is contested", () => {
    expect(holds("door")).toBe(true);
    expect(holds("door", changed(rows, "factory/data-to-model", { strength: "shown" }))).toBe(false);
  });
});

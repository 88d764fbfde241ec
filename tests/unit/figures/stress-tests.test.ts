import { describe, expect, it } from "vitest";
import { drawState } from "../../../src/figures/kit/define.ts";
import { frames } from "../../../src/figures/kit/scene.ts";
import figure from "../../../src/figures/stress-tests/index.ts";
import { changed, flat, inputs } from "./inputs.ts";

const { rows, words } = inputs(figure);
const draw = (state: string, frame: keyof typeof frames, given = rows) =>
  flat(drawState(figure, given, words, state, frames[frame]).marks);
const holds = (state: string, given = rows) => figure.states[state]?.holds?.(given);

describe("the stress tests", () => {
  it.each(["wide", "narrow"] as const)("show a ratio as that many tiles against one, %s", (frame) => {
    const tiles = (given = rows) => draw("two-tests", frame, given).filter(({ key }) => key.startsWith("tile-")).length;
    expect(tiles()).toBe(13);
    expect(tiles(changed(rows, "safety-tests/hijack-r1-0528", { value: 4 }))).toBe(5);
  });

  it("say nothing of giving way once the other side gives way as often", () => {
    expect(holds("two-tests")).toBe(true);
    expect(holds("two-tests", changed(rows, "safety-tests/jailbreak-us", { value: 95 }))).toBe(false);
  });

  it("say nothing of a lag once the tested model leads", () => {
    expect(holds("lag")).toBe(true);
    expect(holds("lag", changed(rows, "safety-tests/score-v4-pro", { value: 1300 }))).toBe(false);
  });
});

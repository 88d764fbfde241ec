import { describe, expect, it } from "vitest";
import { frames } from "../../../src/figures/kit/scene.ts";
import { activeStep, frameFor, isJump, triggerLine } from "../../../src/scroll/geometry.ts";

const tops = (...values: number[]) => values.map((top) => ({ top }));

describe("activeStep(steps, line)", () => {
  it("is the step that holds the line", () => {
    expect(activeStep(tops(-500, 100, 700), 400)).toBe(1);
  });

  it("is none before the first step", () => {
    expect(activeStep(tops(500, 900), 400)).toBe(-1);
    expect(activeStep([], 400)).toBe(-1);
  });

  it("is the step above in a gap, and the last one below the story", () => {
    expect(activeStep(tops(-900, 390, 2000), 400)).toBe(1);
    expect(activeStep(tops(-3000, -2000, -1000), 400)).toBe(2);
  });

  it("counts a step that a rounded scroll position left half a pixel below the line", () => {
    expect(activeStep(tops(0, 400.5), 400)).toBe(1);
    expect(activeStep(tops(0, 402), 400)).toBe(0);
  });
});

describe("triggerLine(landing, windowHeight)", () => {
  it("stands a little below the place to which a link brings a step", () => {
    expect(triggerLine(378, 900)).toBe(474);
    expect(triggerLine(120, 400)).toBe(168);
  });

  it("stays inside the window", () => {
    expect(triggerLine(600, 500)).toBe(450);
  });
});

describe("isJump(from, to, windowHeight)", () => {
  it("tells a jump from a turn of the wheel, in both directions", () => {
    expect(isJump(0, 1000, 800)).toBe(false);
    expect(isJump(0, 1300, 800)).toBe(true);
    expect(isJump(5000, 200, 800)).toBe(true);
  });
});

describe("frameFor(box)", () => {
  it("is the wide drawing only where that need not be scaled down", () => {
    expect(frameFor({ width: 600, height: 440 })).toBe(frames.wide);
    expect(frameFor({ width: 599, height: 800 })).toBe(frames.narrow);
    expect(frameFor({ width: 1200, height: 439 })).toBe(frames.narrow);
  });

  it("is none while the box is not shown", () => {
    expect(frameFor({ width: 0, height: 0 })).toBeNull();
  });
});

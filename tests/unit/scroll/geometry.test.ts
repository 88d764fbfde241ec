import { describe, expect, it } from "vitest";
import { frames } from "../../../src/figures/kit/scene.ts";
import { activeStep, frameFor, paceOf, triggerLine } from "../../../src/scroll/geometry.ts";

/** The step that counts with the line at 400, the same from wherever the search starts. */
function counting(tops: readonly number[]): number {
  const found = [-1, ...tops.keys()].map((from) => activeStep(tops.length, (index) => tops[index]!, 400, from));
  expect(new Set(found).size).toBe(1);
  return found[0]!;
}

describe("activeStep(count, topOf, line, from)", () => {
  it("is the step that holds the line", () => {
    expect(counting([-500, 100, 700])).toBe(1);
  });

  it("is none before the first step", () => {
    expect(counting([500, 900])).toBe(-1);
    expect(counting([])).toBe(-1);
  });

  it("is the step above in a gap, and the last one below the story", () => {
    expect(counting([-900, 390, 2000])).toBe(1);
    expect(counting([-3000, -2000, -1000])).toBe(2);
  });

  it("counts a step that a rounded scroll position left half a pixel below the line", () => {
    expect(counting([0, 400.5])).toBe(1);
    expect(counting([0, 402])).toBe(0);
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

describe("paceOf(distance, time, windowHeight)", () => {
  it("tells a jump from a turn of the wheel, in both directions", () => {
    expect(paceOf(1300, 16, 800)).toBe("jumping");
    expect(paceOf(-4800, 16, 800)).toBe("jumping");
    expect(paceOf(15, 16, 800)).toBe("reading");
  });

  it("tells a rush over many steps from a reader's pace", () => {
    expect(paceOf(30, 16.7, 800)).toBe("rushing");
    expect(paceOf(-30, 16.7, 800)).toBe("rushing");
    expect(paceOf(-10, 16.7, 800)).toBe("reading");
  });

  it("does not count the rest before a leap as travelling time", () => {
    expect(paceOf(700, 60_000, 800)).toBe("rushing");
  });

  it("bears two scroll events at one time", () => {
    expect(paceOf(1, 0, 800)).toBe("reading");
    expect(paceOf(0, 0, 800)).toBe("reading");
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

import { describe, expect, it } from "vitest";
import type { Budget } from "../../../../scripts/bench/budgets.ts";
import {
  change,
  judgeLoss,
  mergeBaseline,
  printChange,
  relative,
  toBaseline,
} from "../../../../scripts/bench/compare.ts";

const weight: Budget = { measure: "html", part: "weight", label: "HTML", unit: "kB" };
const time: Budget = { measure: "paint.first", part: "paint", label: "first paint", unit: "ms", timed: "clock" };

describe("the comparison with the baseline", () => {
  it("takes times as the reference machine would have taken them, and nothing else", () => {
    expect(relative(time, 900, 3)).toBe(300);
    expect(relative({ ...time, timed: "thread" }, 900, 3)).toBe(900);
    expect(relative(weight, 900, 3)).toBe(900);
    expect(relative({ ...time, unit: "times" }, 1.5, 3)).toBe(1.5);
  });

  it("tells a change as a share of what was before", () => {
    expect(change(110, 100)).toBeCloseTo(0.1);
    expect(change(0, 0)).toBe(0);
    expect(change(5, undefined)).toBeUndefined();
    expect(change(5, 0)).toBeUndefined();
  });

  it("prints a change only when it can be told", () => {
    expect(printChange(0.104)).toBe("+10 %");
    expect(printChange(-0.5)).toBe("-50 %");
    expect(printChange(0.004)).toBe("");
    expect(printChange(undefined)).toBe("");
  });

  it("breaks a page that has lost more than half of its weight or of its elements", () => {
    expect(judgeLoss(weight, 20, 46).verdict).toBe("broken");
    expect(judgeLoss(weight, 23, 46).verdict).toBe("kept");
    expect(judgeLoss({ ...weight, part: "elements", unit: "" }, 10, 23).verdict).toBe("broken");
  });

  it("takes a time cut in half as good news, and a page without a baseline as it is", () => {
    expect(judgeLoss(time, 100, 900).verdict).toBe("kept");
    expect(judgeLoss(weight, 20, undefined).verdict).toBe("kept");
  });

  it("is taken from a run: sizes always, times only of a machine that was not slow", () => {
    const measures = { html: 46.51234, "paint.first": 550 };
    const run = [
      { path: "/", measures, slowdown: 1.1 },
      { path: "/a/", measures, slowdown: 3 },
    ];
    expect(toBaseline(run, [weight, time])).toEqual({
      "/": { html: 46.51, "paint.first": 500 },
      "/a/": { html: 46.51 },
    });
  });

  it("puts what was measured now in the place of what was there, and keeps the rest", () => {
    const before = { "/": { html: 20, script: 25 }, "/a/": { html: 40 } };
    expect(mergeBaseline(before, { "/": { html: 21 }, "/b/": { html: 1 } })).toEqual({
      "/": { html: 21, script: 25 },
      "/a/": { html: 40 },
      "/b/": { html: 1 },
    });
  });
});

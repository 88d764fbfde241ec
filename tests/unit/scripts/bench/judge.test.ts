import { describe, expect, it } from "vitest";
import { budgets, growthBudgets, type Budget } from "../../../../scripts/bench/budgets.ts";
import { amount, exitCode, judge } from "../../../../scripts/bench/judge.ts";

const weight: Budget = { measure: "html", part: "weight", label: "HTML", unit: "kB", cap: 50, floor: 12 };
const time: Budget = { measure: "frame.p95", part: "frames", label: "frame", unit: "ms", cap: 18, timed: "clock" };

describe("the judgement of a budget", () => {
  it("keeps what is within its bounds, the bounds included", () => {
    for (const value of [12, 30, 50]) expect(judge(weight, value, 1).verdict).toBe("kept");
  });

  it("breaks what is too much and what is too little, and says by what", () => {
    expect(judge(weight, 50.5, 1)).toEqual({ verdict: "broken", why: "is 50.5 kB, at most 50 kB expected" });
    expect(judge(weight, 3, 1)).toEqual({ verdict: "broken", why: "is 3 kB, at least 12 kB expected" });
  });

  it("breaks what was not measured", () => {
    expect(judge(weight, undefined, 1)).toEqual({ verdict: "broken", why: "was not measured" });
    expect(judge(time, Number.NaN, 9).verdict).toBe("broken");
  });

  it("does not judge a long time on a slow machine, and says so", () => {
    expect(judge(time, 40, 1).verdict).toBe("broken");
    expect(judge(time, 40, 3)).toEqual({
      verdict: "not judged",
      why: "the processor was 3.0 times slower than meant",
    });
  });

  it("keeps a time that is short even on a slow machine", () => {
    expect(judge(time, 17, 3).verdict).toBe("kept");
  });

  it("judges a weight on any machine", () => {
    expect(judge(weight, 60, 9).verdict).toBe("broken");
  });

  it("never tells a small excess as none", () => {
    expect(amount(0.0004, "ms")).toBe("0.0004 ms");
    expect(amount(0, "ms")).toBe("0 ms");
    expect(amount(1234.5, "ms")).toBe("1235 ms");
  });
});

describe("how the bench ends", () => {
  it("with 0 when all is kept, 1 when anything is broken, 2 when something could not be judged", () => {
    expect(exitCode(["kept", "kept"])).toBe(0);
    expect(exitCode(["kept", "not judged", "broken"])).toBe(1);
    expect(exitCode(["kept", "not judged"])).toBe(2);
  });

  it("with 1 when nothing was measured", () => {
    expect(exitCode([])).toBe(1);
  });
});

describe("the list of budgets", () => {
  it("names each measure once", () => {
    const names = [...budgets, ...growthBudgets].map(({ measure }) => measure);
    expect(new Set(names).size).toBe(names.length);
  });

  it("has a floor wherever a page could lose what it is made of", () => {
    const held = budgets.filter(({ part }) => part === "weight" || part === "elements");
    expect(held.filter(({ floor }) => floor === undefined)).toEqual([]);
  });
});

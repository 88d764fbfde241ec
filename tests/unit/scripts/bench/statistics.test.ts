import { describe, expect, it } from "vitest";
import { median, medians, quantile, shareOver } from "../../../../scripts/bench/statistics.ts";

describe("what the bench makes of several runs", () => {
  it("takes the value in the middle, whatever the order, and the mean of the two in the middle", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(() => median([])).toThrow("no values");
  });

  it("finds the value that a share of all does not exceed", () => {
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(quantile(hundred, 0.95)).toBe(95);
    expect(quantile(hundred, 0)).toBe(1);
    expect(quantile([7], 0.95)).toBe(7);
    expect(() => quantile([], 0.5)).toThrow("no values");
  });

  it("tells which part of all exceeds a limit", () => {
    expect(shareOver([16, 16, 34, 35], 34)).toBe(0.25);
    expect(shareOver([], 34)).toBe(0);
  });

  it("takes the median of each measure by itself", () => {
    const runs = [
      { html: 40, paint: 900 },
      { html: 41, paint: 500 },
      { html: 42, paint: 700 },
    ];
    expect(medians(runs)).toEqual({ html: 41, paint: 700 });
  });

  it("refuses runs that did not all measure the same", () => {
    expect(() => medians([{ html: 40 }, { html: 40, paint: 700 }])).toThrow('"paint"');
    expect(() => medians([{ html: 40, paint: 700 }, { html: 40 }])).toThrow('"paint"');
  });
});

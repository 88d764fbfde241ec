import { describe, expect, it } from "vitest";
import { instant, span } from "../../../src/datasets/dates.ts";
import { resolveFact, type FactRequest } from "../../../src/datasets/facts.ts";
import type { EventRow, Observation } from "../../../src/datasets/schema/rows.ts";
import { catalog } from "../../loaded.ts";

/** Every ratio and sum that the briefings print or imply, worked out again from the rows. */
const value = (request: FactRequest | string) =>
  resolveFact(typeof request === "string" ? { of: request } : request, catalog).value ?? NaN;
const row = (ref: string) => catalog.row(ref) as Observation;
const asOf = (ref: string) => (catalog.row(ref) as EventRow | Observation).asOf;
const ratio = (of: string, over: string) => value({ of, over });
const change = (of: string, over: string) => (ratio(of, over) - 1) * 100;
const round = (number: number, places: number) => Number(number.toFixed(places));

describe("sums and ratios of the briefings", () => {
  it("362 and 289 million dollars are 651 million", () => {
    const sum = value({ of: "robot-deals/claimed-galbot", plus: "robot-deals/claimed-simplexity" });
    expect(sum).toBe(651e6);
    expect(sum).toBe(value("robot-deals/claimed-sum"));
  });

  it("200,000 less 75,000 is 125,000, a gap and no growth", () => {
    const gap = value({ of: "derivatives/claimed-qwen-200k", minus: "derivatives/claimed-llama-75k" });
    expect(gap).toBe(125_000);
    expect(gap).toBe(value("derivatives/claimed-gap-125k"));
  });

  it("from 671 billion to a trillion is 49.0% more", () => {
    expect(round(change("leaks/claimed-v4-total", "leaks/claimed-v3-total"), 1)).toBe(49);
    expect(round(change("leaks/v4-pro-total", "leaks/claimed-v3-total"), 0)).toBe(138);
  });

  it("from 37 to 32 billion at work is 13.5% less, and the model that came has 32% more", () => {
    expect(round(change("leaks/claimed-v4-active", "leaks/claimed-v3-active"), 1)).toBe(-13.5);
    expect(round(change("leaks/v4-pro-active", "leaks/claimed-v3-active"), 0)).toBe(32);
  });

  it("32 billion of a trillion is 3.2%, in the leak, the example and Kimi K2", () => {
    expect(ratio("leaks/claimed-v4-active", "leaks/claimed-v4-total")).toBe(0.032);
    expect(ratio("model-sizes/claimed-example-active", "model-sizes/claimed-example-total")).toBe(0.032);
    expect(ratio("model-sizes/kimi-k2-active", "model-sizes/kimi-k2-total")).toBe(0.032);
  });

  it("15 over 1.2 is 12.5, and 30 over 1.2 is 25", () => {
    const base = "openrouter-share/claimed-base-1-2";
    expect(ratio("openrouter-share/claimed-year-on-15", base)).toBe(12.5);
    expect(ratio("openrouter-share/claimed-march-30", base)).toBe(25);
    expect(value("openrouter-share/claimed-growth-12-5")).toBe(12.5);
    expect(value("openrouter-share/claimed-growth-25")).toBe(25);
  });

  it("from late 2024 to March 2026 is 15.0 to 16.2 months", () => {
    const end = instant(asOf("openrouter-share/claimed-march-30"));
    const starts = ["openrouter-share/low-week", "openrouter-share/claimed-base-1-2"].map(asOf).map(instant);
    const months = starts.map((start) => round((end - start) * 12, 1));
    expect(Math.min(...months)).toBe(15);
    expect(Math.max(...months)).toBeLessThanOrEqual(16.2);
    expect(value("openrouter-share/claimed-period-15")).toBe(15);
  });

  it("2.80 over 0.30 is 9.33, not 20", () => {
    const gap = ratio("list-prices/claimed-gpt-5-input", "list-prices/claimed-v4-input");
    expect(round(gap, 2)).toBe(9.33);
    expect(value("list-prices/claimed-gap")).toBe(20);
  });

  it("4,200 over 210 is 20, but at the printed price the bill is 450", () => {
    expect(ratio("bill-scenarios/claimed-western", "bill-scenarios/claimed-v4")).toBe(20);
    const millions = value("bill-scenarios/tokens-month") / 1e6;
    expect(round(millions * value("list-prices/claimed-gpt-5-input"), 2)).toBe(value("bill-scenarios/at-2-80"));
    expect(round(millions * value("list-prices/claimed-v4-input"), 2)).toBe(value("bill-scenarios/at-0-30"));
    expect(round(millions * value("list-prices/v4-flash-input"), 2)).toBe(value("bill-scenarios/at-0-14"));
  });

  it("the job of the bill is 50,000 documents a day, 30 days, 1,000 tokens each", () => {
    const documents = value("bill-scenarios/claimed-documents") * 30;
    expect(documents).toBe(value("bill-scenarios/documents-month"));
    expect(documents * value("bill-scenarios/tokens-document")).toBe(value("bill-scenarios/tokens-month"));
  });

  it("2,448 over 250 is 9.79, a ratio of two other models", () => {
    expect(round(ratio("training-work/claimed-dense", "training-work/claimed-sparse"), 2)).toBe(9.79);
    expect(round(ratio("training-work/dense-405b-work", "training-work/deepseek-v3-work"), 2)).toBe(9.79);
  });

  it("3,000 over 1.6 is 1,875", () => {
    expect(ratio("design-notes/claimed-free-gain", "design-notes/claimed-mhc-gain")).toBe(1875);
  });

  it("72.2 less 69.1 is 3.1 points, or 2.3 by another page", () => {
    const { value: gap } = resolveFact({ of: "mmmu/claimed-internvl3", minus: "mmmu/claimed-gpt-4o" }, catalog);
    expect(gap).toBe(3.1);
    expect(round(value("mmmu/internvl3-78b") - (row("mmmu/gpt-4o").high ?? NaN), 1)).toBe(2.3);
  });

  it("41 less 36.5 is 4.5 points and 1.12 times, with 22.5 left for the rest", () => {
    const [china, us] = ["download-shares/claimed-china-41", "download-shares/claimed-us-36"] as const;
    expect(value({ of: china, minus: us })).toBe(4.5);
    expect(round(ratio(china, us), 2)).toBe(1.12);
    expect(100 - value({ of: china, plus: us })).toBe(value("download-shares/rest-spring-2026"));
  });

  it("40 over 15 is 2.67", () => {
    expect(round(ratio("derivative-flow/claimed-qwen-40", "derivative-flow/claimed-llama-15"), 2)).toBe(2.67);
  });

  it("10 to 20 times is more than the printed prices give", () => {
    const { low = NaN, high = NaN } = row("list-prices/claimed-advantage");
    expect([low, high]).toEqual([10, 20]);
    expect(ratio("list-prices/claimed-gpt-5-input", "list-prices/claimed-v4-input")).toBeLessThan(low);
  });

  it("2 to 3 years fit only the later of the two rules", () => {
    for (const [ref, years] of [
      ["time-bought/since-first-rule", 3.3],
      ["time-bought/since-second-rule", 2.3],
    ] as const) {
      const [start, end] = asOf(ref)
        .split("/")
        .map((day) => span(day)[0]);
      expect(round((end ?? NaN) - (start ?? NaN), 1)).toBe(years);
      expect(value(ref)).toBe(years);
    }
  });
});

import { describe, expect, it } from "vitest";
import { instant, printDate, span } from "../../../src/datasets/dates.ts";

describe("printDate", () => {
  it.each([
    ["2026", "2026"],
    ["2026-02", "February 2026"],
    ["2026-01-13", "13 January 2026"],
    ["2025-23", "autumn 2025"],
    ["2025-24", "winter 2025"],
    ["2025-06~", "mid-2025"],
    ["2025-09~", "about September 2025"],
    ["2026-07/2026-08", "July to August 2026"],
    ["2024-08/2025-08", "August 2024 to August 2025"],
    ["2026-01-13/2026-01-20", "13 to 20 January 2026"],
    ["2026-01-13/2026-02-02", "13 January to 2 February 2026"],
    ["2025-21/2025-23", "spring to autumn 2025"],
    ["2024/2026", "2024 to 2026"],
    ["2025/2025-08", "2025 to August 2025"],
    ["2026-01/2026-06~", "January 2026 to mid-2026"],
    ["2025-06~/2026", "mid-2025 to 2026"],
  ])("says %s as %s", (asOf, words) => {
    expect(printDate(asOf)).toBe(words);
  });

  it("refuses what is not a date, and shows how to write one", () => {
    expect(() => printDate("13.1.2026")).toThrow('"13.1.2026" is not a date. Write 2026, 2026-02');
  });
});

describe("instant", () => {
  it.each([
    ["2026", 2026.5],
    ["2025-06~", 2025.5],
    ["2026-01", 2026.0425],
    ["2026-01-01", 2026.0014],
    ["2025-01/2025-12", 2025.5],
    ["2024/2025", 2025],
  ])("puts %s at the middle, %s", (asOf, year) => {
    expect(instant(asOf)).toBe(year);
  });

  it("lets winter reach into the next year", () => {
    const [start, end] = span("2025-24");
    expect(start).toBeCloseTo(2025.915, 2);
    expect(end).toBeCloseTo(2026.162, 2);
  });

  it("keeps months in order", () => {
    const months = ["2025-11", "2025-23", "2026-01", "2026-02-28"].map(instant);
    expect(months[0]).toBeLessThan(months[2] ?? 0);
    expect(months[2]).toBeLessThan(months[3] ?? 0);
  });
});

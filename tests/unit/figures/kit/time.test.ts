import { expect, it } from "vitest";
import { middle, span } from "../../../../src/figures/kit/time.ts";

const days = (asOf: string) =>
  [span(asOf).start, span(asOf).end].map((time) => new Date(time).toISOString().slice(0, 10));

it.each([
  ["2026-01-13", "2026-01-13", "2026-01-14"],
  ["2026-03", "2026-03-01", "2026-04-01"],
  ["2025-23", "2025-09-01", "2025-12-01"],
  ["2025-06~", "2025-04-01", "2025-10-01"],
  ["2025", "2025-01-01", "2026-01-01"],
  ["2026-01/2026-07", "2026-01-01", "2026-08-01"],
])("%s covers %s up to %s", (asOf, start, end) => {
  expect(days(asOf)).toEqual([start, end]);
});

it("puts a mark in the middle of what its date covers", () => {
  expect(new Date(middle("2025")).toISOString().slice(0, 10)).toBe("2025-07-02");
});

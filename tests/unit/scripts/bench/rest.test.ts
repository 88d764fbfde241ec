import { expect, test } from "vitest";
import { workedSince } from "../../../../scripts/bench/rest.ts";

const browser = { id: 1, cpuTime: 3.2 };

test("a browser whose processes have not worked since the last look is at rest", () => {
  expect(workedSince([browser], [browser])).toBe(0);
});

test("a process that has begun since counts with all its work", () => {
  expect(workedSince([browser], [browser, { id: 2, cpuTime: 0.25 }])).toBe(250);
});

test("a process that has ended does not hide what the others work", () => {
  expect(workedSince([browser, { id: 2, cpuTime: 9 }], [{ id: 1, cpuTime: 3.5 }])).toBeCloseTo(300);
});

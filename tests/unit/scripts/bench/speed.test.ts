import { describe, expect, it } from "vitest";
import { rateFor, referenceTime, slowdownOf, slowness } from "../../../../scripts/bench/speed.ts";

const asExpected = { rate: slowness, work: referenceTime };

describe("a reader's processor", () => {
  it("is slowed four times on the reference machine", () => {
    expect(rateFor(slowdownOf([asExpected]))).toBe(slowness);
  });

  it("is slowed half as much on a machine of half the speed, and more on a faster one", () => {
    expect(rateFor(slowdownOf([{ rate: slowness, work: referenceTime * 2 }]))).toBe(slowness / 2);
    expect(rateFor(slowdownOf([{ rate: slowness, work: referenceTime / 2 }]))).toBe(slowness * 2);
  });

  it("is never made faster than it is", () => {
    expect(rateFor(slowdownOf([{ rate: slowness, work: referenceTime * 9 }]))).toBe(1);
  });
});

it("tells a machine's speed from readings at any rate, and is not misled by one that was disturbed", () => {
  const half = { rate: slowness / 2, work: referenceTime };
  expect(slowdownOf([half, half, { rate: slowness / 2, work: referenceTime * 7 }])).toBe(2);
});

import { describe, expect, it } from "vitest";
import { countOf, targetOf } from "../../../src/scroll/tools.ts";

describe("targetOf(key, from, total)", () => {
  it("leads to the neighbours and to both ends", () => {
    expect(targetOf("ArrowLeft", 3, 12)).toBe(2);
    expect(targetOf("ArrowRight", 3, 12)).toBe(4);
    expect(targetOf("Home", 3, 12)).toBe(0);
    expect(targetOf("End", 3, 12)).toBe(11);
  });

  it("stays at the ends", () => {
    expect(targetOf("ArrowLeft", 0, 12)).toBe(0);
    expect(targetOf("ArrowRight", 11, 12)).toBe(11);
  });

  it("leads from above the story only into it", () => {
    expect(targetOf("ArrowLeft", -1, 12)).toBe(-1);
    expect(targetOf("ArrowRight", -1, 12)).toBe(0);
  });

  it("leaves other keys alone", () => {
    expect(targetOf("PageDown", 3, 12)).toBeNull();
  });
});

describe("countOf(template, index, total)", () => {
  it("counts from one", () => {
    expect(countOf("Step {n} of {total}", 2, 12)).toBe("Step 3 of 12");
  });

  it("means the first step above the story", () => {
    expect(countOf("Step {n} of {total}", -1, 12)).toBe("Step 1 of 12");
  });
});

import { describe, expect, it } from "vitest";
import { editDistance, nearMisses, suggest } from "../../../src/datasets/suggest.ts";

describe("editDistance", () => {
  it("counts the letters to insert, drop, replace or swap", () => {
    expect(editDistance("kitten", "sitting")).toBe(3);
    expect(editDistance("vaule", "value")).toBe(1);
    expect(editDistance("", "oak")).toBe(3);
    expect(editDistance("oak", "oak")).toBe(0);
  });
});

describe("nearMisses", () => {
  it("names the closest words first and ignores case", () => {
    expect(nearMisses("Vaule", ["value", "valve", "published"])).toEqual(["value", "valve"]);
  });

  it("keeps quiet about words that are far away", () => {
    expect(nearMisses("maker", ["published", "qualifier"])).toEqual([]);
    expect(nearMisses("Z", ["A", "B"])).toEqual([]);
  });
});

describe("suggest", () => {
  it("asks for the near miss", () => {
    expect(suggest("makr", ["maker", "value"])).toBe('Did you mean "maker"?');
  });

  it("lists what there is when nothing is near", () => {
    expect(suggest("xyzzy", new Set(["one", "two"]))).toBe("There are: one, two.");
  });

  it("cuts a long list and says by how much", () => {
    const names = Array.from({ length: 15 }, (_, n) => `dataset-number-${n}`);
    expect(suggest("x", names)).toMatch(/dataset-number-11 and 3 more\.$/);
  });

  it("says so when there is nothing to name", () => {
    expect(suggest("x", [])).toBe("There are none yet.");
  });
});

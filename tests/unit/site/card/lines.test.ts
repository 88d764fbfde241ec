import { describe, expect, it } from "vitest";
import { evenLines } from "../../../../src/site/card/lines.ts";

describe("a title in lines", () => {
  it("has as few lines as there can be, about equally long", () => {
    expect(evenLines("Wells leak: most branches are light, and rivals appear", 330, "head", 52)).toEqual([
      "Wells",
      "leak: most",
      "branches are",
      "light, and",
      "rivals appear",
    ]);
  });

  it("stays in one line where it fits", () => {
    expect(evenLines("Mirror", 330, "head", 52)).toEqual(["Mirror"]);
  });

  it("is not broken where a word alone is too wide", () => {
    expect(evenLines("Interdependencies of it", 200, "head", 52)).toBeUndefined();
  });
});

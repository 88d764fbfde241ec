import { describe, expect, it } from "vitest";
import { rect, text } from "../../../../src/figures/kit/scene.ts";
import { standsOnAxis } from "../../../../src/site/card/flush.ts";

const bar = rect("bar", 0, 20, 80, 15);

describe("a picture stands on the axis", () => {
  it("when its bars begin there and its words keep away", () => {
    expect(standsOnAxis([bar, text("label", 12, 10, "Qwen")])).toBe(true);
  });

  it("but not when words of it begin there, however they are set", () => {
    expect(standsOnAxis([bar, text("label", 0, 10, "Qwen")])).toBe(false);
    expect(standsOnAxis([bar, text("label", 12, 10, "six hundred million", { anchor: "middle" })])).toBe(false);
  });

  it("nor when nothing begins there", () => {
    expect(standsOnAxis([rect("bar", 9, 20, 80, 15)])).toBe(false);
  });
});

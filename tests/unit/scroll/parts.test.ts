import { describe, expect, it } from "vitest";
import { circle, frames, group, scene, text, type Mark } from "../../../src/figures/kit/scene.ts";
import { partsOf } from "../../../src/scroll/parts.ts";

const dot = (key: string) => circle(key, 0, 0, 1);
const keysOf = (marks: readonly Mark[]): string =>
  marks.map(({ key, tag, children }) => (tag === "g" ? `${key}(${keysOf(children ?? [])})` : key)).join(" ");
const parts = (marks: Mark[], atOnce: number) =>
  partsOf(scene(frames.narrow, marks), atOnce).map((part) => keysOf(part.marks));

describe("partsOf(scene, atOnce)", () => {
  it("grows by as many marks each time as are wanted at once", () => {
    expect(parts([dot("a"), dot("b"), dot("c")], 2)).toEqual(["a b", "a b c"]);
  });

  it("grows inside groups, so that a large one is not laid out whole", () => {
    const marks = [dot("a"), group("g", [dot("b"), group("h", [dot("c"), dot("d")])]), dot("e")];
    expect(parts(marks, 2)).toEqual(["a g(b)", "a g(b h(c d))", "a g(b h(c d)) e"]);
  });

  it("keeps words whole", () => {
    const words = text("t", 0, 0, "one");
    expect(parts([words, dot("a")], 1)).toEqual(["t", "t a"]);
  });

  it("ends with the scene itself, also where there is nothing to draw", () => {
    const whole = scene(frames.narrow, [dot("a"), dot("b"), dot("c")]);
    expect(partsOf(whole, 2).at(-1)).toBe(whole);
    expect(partsOf(scene(frames.narrow, []), 2)).toHaveLength(1);
  });
});

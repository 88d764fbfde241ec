import { describe, expect, it } from "vitest";
import { extentOf, pathPoints } from "../../../../src/figures/kit/extent.ts";
import { circle, frames, group, line, path, rect, scene, text, type Mark } from "../../../../src/figures/kit/scene.ts";
import { sceneFaults } from "../../../../src/figures/kit/sound.ts";

const faults = (...marks: Mark[]) => sceneFaults(scene(frames.narrow, marks)).map(({ fault }) => fault);

describe("the room of a mark", () => {
  it("is told for each shape", () => {
    expect(extentOf(line("a", 10, 20, 5, 40))).toEqual({ left: 5, top: 20, right: 10, bottom: 40 });
    expect(extentOf(circle("a", 10, 20, 5))).toEqual({ left: 5, top: 15, right: 15, bottom: 25 });
    expect(extentOf(rect("a", 1, 2, 3, 4))).toEqual({ left: 1, top: 2, right: 4, bottom: 6 });
    expect(extentOf(group("a", []))).toBeUndefined();
  });

  it("follows a path through relative parts, curves and closing", () => {
    expect(pathPoints("M10,10h5v-5l2,2z")).toEqual([[10, 10], [15, 10], [15, 5], [17, 7]]); // prettier-ignore
    expect(pathPoints("M1,1L5,5Zl1,1").at(-1)).toEqual([2, 2]);
    expect(pathPoints("M0,0C0,8,8,8,8,0")).toContainEqual([4, 6]);
    expect(pathPoints("M0,0A5,5,0,0,1,10,0")).toEqual([[0, 0], [10, 0]]); // prettier-ignore
  });

  it("of text goes to the side of its anchor", () => {
    const [start, end] = [
      extentOf(text("a", 100, 50, "words")),
      extentOf(text("a", 100, 50, "words", { anchor: "end" })),
    ];
    expect([start?.left, end?.right]).toEqual([100, 100]);
    const wider = extentOf(text("a", 100, 50, [{ text: "words", classes: "value" }, { text: "words" }]));
    expect(wider!.right - 100).toBeGreaterThan(2 * (start!.right - 100));
  });
});

describe("a picture", () => {
  it("is sound with its marks inside the frame", () => {
    expect(faults(rect("a", 0, 0, 280, 240), text("b", 12, 30, "words"))).toEqual([]);
  });

  it("is not, with marks beyond an edge, told by their keys and the row around them", () => {
    expect(faults(circle("a", 278, 10, 9))).toEqual(["it stands 7 px beyond the right edge of the narrow frame"]);
    expect(faults(text("a", 200, 50, "many words that go on"))).toHaveLength(1);
    const inner = group("outer", [circle("dot", 5, 300, 1)], { row: "trees/oaks" });
    expect(sceneFaults(scene(frames.narrow, [inner]))).toEqual([
      { mark: "outer > dot", row: "trees/oaks", fault: "it stands 61 px beyond the bottom edge of the narrow frame" },
    ]);
  });

  it("is not, with numbers that are none and sizes below zero", () => {
    expect(faults(path("a", "M1,NaN"))).toEqual(["its d is M1,NaN"]);
    expect(faults(rect("a", 1, 1, -4, 4))).toEqual(["its width is -4"]);
  });
});

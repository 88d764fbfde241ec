import { describe, expect, it } from "vitest";
import {
  circle,
  frames,
  group,
  line,
  path,
  scene,
  text,
  type Mark,
  type Scene,
} from "../../../src/figures/kit/scene.ts";
import { sceneBetween } from "../../../src/scroll/tween.ts";

const of = (...marks: Mark[]): Scene => scene(frames.narrow, marks);
const halfway = (from: Mark, to: Mark) => sceneBetween(of(from), of(to))(0.5).marks[0];

describe("sceneBetween(from, to)", () => {
  it("ends as the target itself", () => {
    const to = of(circle("dot", 90, 0, 5));
    expect(sceneBetween(of(circle("dot", 10, 0, 5)), to)(1)).toBe(to);
  });

  it("moves the numbers of marks with the same key", () => {
    expect(halfway(circle("dot", 10, 20, 4), circle("dot", 30, 20, 8))?.attrs).toEqual({ cx: 20, cy: 20, r: 6 });
  });

  it("matches marks at every level, whatever their order", () => {
    const from = of(group("a", [circle("x", 0, 0, 1), circle("y", 0, 0, 1)]));
    const to = of(line("new", 0, 0, 1, 1), group("a", [circle("y", 10, 0, 1), circle("x", 0, 20, 1)]));
    const [, a] = sceneBetween(from, to)(0.5).marks;
    expect(a?.children?.map(({ key, attrs }) => [key, attrs["cx"], attrs["cy"]])).toEqual([
      ["y", 5, 0],
      ["x", 0, 10],
    ]);
  });

  it("fades marks without a partner, the leaving ones behind the others", () => {
    const marks = sceneBetween(of(circle("old", 0, 0, 1)), of(circle("new", 0, 0, 1)))(0.25).marks;
    expect(marks.map(({ key, attrs }) => [key, attrs["opacity"]])).toEqual([
      ["old", 0.75],
      ["new", 0.25],
    ]);
  });

  it("takes a key on another tag for another thing", () => {
    const marks = sceneBetween(of(circle("mark", 0, 0, 1)), of(path("mark", "M0,0L1,1")))(0.5).marks;
    expect(marks.map(({ tag }) => tag)).toEqual(["circle", "path"]);
  });

  it("fades back from where an interrupted fade had come to", () => {
    const there = sceneBetween(of(), of(circle("dot", 0, 0, 1)));
    const back = sceneBetween(there(0.4), of());
    expect(back(0).marks[0]?.attrs["opacity"]).toBeCloseTo(0.4);
    expect(back(0.5).marks[0]?.attrs["opacity"]).toBeCloseTo(0.2);
    const on = sceneBetween(there(0.4), of(circle("dot", 0, 0, 1)));
    expect(on(0.5).marks[0]?.attrs["opacity"]).toBeCloseTo(0.7);
  });

  it("keeps words and paint until the end", () => {
    const mark = halfway(
      text("label", 0, 0, "before", { classes: "quiet" }),
      text("label", 10, 0, "after", { classes: "ink" }),
    );
    expect(mark).toMatchObject({ text: "before", classes: "quiet", attrs: { transform: "translate(5 0)" } });
  });

  it("hands an unchanged mark through as the same object, so that nothing is drawn again", () => {
    const still = group("still", [circle("dot", 1, 2, 3)]);
    const at = sceneBetween(of(group("still", [circle("dot", 1, 2, 3)])), of(still));
    expect(at(0.2).marks[0]).toBe(still);
    expect(at(0.8).marks[0]).toBe(still);
  });

  it("bends a path into one of the same build", () => {
    expect(halfway(path("p", "M0,0L10,-4"), path("p", "M2,0L20,6"))?.attrs["d"]).toBe("M1,0L15,1");
  });

  it("changes a path of another build at the end", () => {
    expect(halfway(path("p", "M0,0L10,10"), path("p", "M0,0L5,5L10,10"))?.attrs["d"]).toBe("M0,0L10,10");
  });

  it("bends an arc, but never its two flags", () => {
    expect(halfway(path("p", "M0,0A4,4,0,0,1,8,8"), path("p", "M0,0A6,6,0,0,1,12,12"))?.attrs["d"]).toBe(
      "M0,0A5,5,0,0,1,10,10",
    );
    expect(halfway(path("p", "M0,0A4,4,0,0,1,8,8"), path("p", "M0,0A4,4,0,1,1,8,8"))?.attrs["d"]).toBe(
      "M0,0A4,4,0,0,1,8,8",
    );
  });
});

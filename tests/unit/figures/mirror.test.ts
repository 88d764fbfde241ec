import { describe, expect, it } from "vitest";
import { drawState } from "../../../src/figures/kit/define.ts";
import { frames, type Mark } from "../../../src/figures/kit/scene.ts";
import { fanPoint } from "../../../src/figures/mirror/fan.ts";
import mirror from "../../../src/figures/mirror/index.ts";
import { planOf } from "../../../src/figures/mirror/plan.ts";
import { changed, flat, inputs, points } from "./inputs.ts";

const { rows, words } = inputs(mirror);
const states = Object.keys(mirror.states);
const both = ["wide", "narrow"] as const;
const draw = (state: string, frame: keyof typeof frames) => drawState(mirror, rows, words, state, frames[frame]).marks;
const byKey = (marks: readonly Mark[], key: string) => flat(marks).find((mark) => mark.key === key);
const holds = (state: string, given = rows) => mirror.states[state]?.holds?.(given);
/** Where the strokes of a mark begin. */
const starts = (mark: Mark): [number, number][] =>
  mark.tag === "path"
    ? [...String(mark.attrs.d).matchAll(/M([-\d.]+),([-\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])
    : points(mark);
/** A path without its numbers: of the same build, one path can turn into another. */
const build = (mark: Mark | undefined) => String(mark?.attrs.d).replace(/[-+]?\d+(?:\.\d+)?/g, "#");

describe.each(both)("the mirror, %s", (frame) => {
  it.each(["left", "right", "opposite", "asymmetry", "cut", "rest"])(
    "moves its matter from the axis to %s",
    (state) => {
      const [from, to] = [draw("axis", frame), draw(state, frame)];
      for (const key of ["above", "below", "hollow", "thick", "fine", "small", "large", "shelf", "gate:beijing"]) {
        expect(build(byKey(to, key)), key).toBe(build(byKey(from, key)));
      }
    },
  );

  it("keeps the arrows of the opening as they are while gate, button and argument come", () => {
    const first = draw("two-arrows", frame);
    for (const state of ["one-gate", "argument"]) {
      const marks = draw(state, frame);
      for (const key of ["axis", "tile-arrow", "thread-arrow", "place:left", "place:right"]) {
        expect(byKey(marks, key), key).toEqual(byKey(first, key));
      }
    }
  });

  it("draws both halves of the same size", () => {
    const { fan } = planOf(frames[frame]);
    for (const row of [-fan.rows, 0, fan.rows]) {
      const [[left, y], [right, level]] = [fanPoint(fan, "left", row, 0), fanPoint(fan, "right", row, 0)];
      expect(fan.axis - left).toBeCloseTo(right - fan.axis);
      expect(y).toBe(level);
    }
  });

  it.each(states)("stays inside the frame in %s, with few elements", (state) => {
    const { width, height } = frames[frame];
    const marks = flat(draw(state, frame));
    expect(marks.length).toBeLessThan(150);
    for (const [x, y] of marks.flatMap(starts)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(height);
    }
  });
});

describe("the titles of the mirror", () => {
  it.each([
    ["two-arrows", "mirror/chips-to-labs", { from: "chinese-labs" }],
    ["one-gate", "mirror/licence-to-chips", { to: "us-builders" }],
    ["argument", "mirror/limits-to-dependence", { strength: "shown" }],
    ["left", "chip-supply/home-market-2025", { value: 70 }],
    ["right", "enterprise-share/open-use-2025", { value: 30 }],
    ["opposite", "mirror/builders-to-copies", { valve: undefined }],
    ["cut", "mirror/cut-shelf", { to: "copies" }],
    ["rest", "mirror/us-shelf", { maker: "cn" }],
  ])("%s no longer holds when %s is another", (state, ref, fields) => {
    expect(holds(state)).toBe(true);
    expect(holds(state, changed(rows, ref, fields))).toBe(false);
  });
});

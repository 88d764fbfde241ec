import { describe, expect, it } from "vitest";
import { drawState } from "../../../src/figures/kit/define.ts";
import { frames, type Mark } from "../../../src/figures/kit/scene.ts";
import shares from "../../../src/figures/shares/index.ts";
import { changed, flat, inputs, points } from "./inputs.ts";

const { rows, words } = inputs(shares);
const draw = (state: string, frame: keyof typeof frames) => drawState(shares, rows, words, state, frames[frame]).marks;
const byKey = (marks: readonly Mark[], key: string) => flat(marks).find((mark) => mark.key === key) as Mark;
const right = (mark: Mark) =>
  Math.max(
    ...flat([mark])
      .flatMap(points)
      .map(([x]) => x),
  );
const holds = (state: string, given = rows) => shares.states[state]?.holds?.(given);

describe.each(["wide", "narrow"] as const)("shares, %s", (frame) => {
  it("lets the part stick out of its whole", () => {
    const marks = draw("impossible", frame);
    expect(right(byKey(marks, "row:claimed-qwen-45"))).toBeGreaterThan(right(byKey(marks, "row:claimed-china-41")) + 8);
  });

  it("gives each base a strip of its own, and the number without a source none", () => {
    const marks = draw("bases", frame);
    expect(marks.filter(({ key }) => key.startsWith("hundred:"))).toHaveLength(3);
    expect(flat([byKey(marks, "row:claimed-qwen-45")]).map(({ tag }) => tag)).not.toContain("path");
  });

  it("draws each share to the scale of its own strip", () => {
    const marks = draw("bases", frame);
    const part = byKey(marks, "row:china-spring-2026");
    const left = Math.min(...points(part).map(([x]) => x));
    const whole = Number(byKey(marks, "hundred:spring-2026").attrs.width);
    expect((right(part) - left) / whole).toBeCloseTo(0.41, 2);
  });

  it.each(Object.keys(shares.states))("keeps the marks of %s inside the frame", (state) => {
    const { width, height } = frames[frame];
    for (const [x, y] of flat(draw(state, frame)).flatMap(points)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(height);
    }
  });
});

describe("findings", () => {
  it("hold for the data of today", () => {
    for (const state of Object.keys(shares.states)) expect(holds(state), state).toBe(true);
  });

  it("fall when the rows change", () => {
    expect(holds("impossible", changed(rows, "download-shares/claimed-qwen-45", { value: 40 }))).toBe(false);
    expect(holds("bases", changed(rows, "download-shares/us-study-2025", { value: 18 }))).toBe(false);
    expect(holds("bases", changed(rows, "download-shares/qwen-early-2026", { value: 45 }))).toBe(false);
  });
});

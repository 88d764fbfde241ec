import { describe, expect, it } from "vitest";
import type { Rows } from "../../../src/figures/kit/define.ts";
import { drawState } from "../../../src/figures/kit/define.ts";
import { frames } from "../../../src/figures/kit/scene.ts";
import figure from "../../../src/figures/side-notes/index.ts";
import { level } from "../../../src/figures/side-notes/level.ts";
import { changed, flat, inputs } from "./inputs.ts";

const { rows, words } = inputs(figure);
const holds = (state: string, given: Rows) => figure.states[state]?.holds?.(given);

describe("a square made level", () => {
  const square = level([[9, 1, 0.2], [0.1, 4, 7], [2, 0.5, 3]]); // prettier-ignore
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

  it("has rows and columns that add up to one", () => {
    for (const [index, row] of square.entries()) {
      expect(sum(row)).toBeCloseTo(1, 6);
      expect(sum(square.map((each) => each[index] ?? 0))).toBeCloseTo(1, 6);
    }
  });

  it("keeps every share above nothing", () => {
    expect(square.flat().every((share) => share > 0)).toBe(true);
  });
});

describe("the side roads", () => {
  it.each(Object.values(frames))("give every stop and arrow of the $name frame its row", (frame) => {
    const marks = Object.keys(figure.states).flatMap((state) => [
      ...drawState(figure, rows, words, state, frame).marks,
    ]);
    for (const { key, row } of flat(marks)) {
      const [kind, id] = key.split(":");
      if (kind === "node" || kind === "edge") expect(row).toBe(`side-notes/${id}`);
    }
  });

  it("keep the shelf below the fast memory", () => {
    const marks = flat(drawState(figure, rows, words, "engram", frames.wide).marks);
    const memory = marks.find(({ key }) => key === "memory")!.attrs;
    const books = marks.find(({ key }) => key === "books")!.attrs;
    const tops = [...String(books["d"]).matchAll(/M[^,]+,([\d.]+)/g)].map(([, y]) => Number(y));
    expect(Math.min(...tops)).toBeGreaterThan(Number(memory["y"]) + Number(memory["height"]));
  });
});

describe("the titles", () => {
  it.each(Object.keys(figure.states))("of %s hold for the data", (state) => {
    expect(holds(state, rows)).toBe(true);
  });

  it("fail when the way back from the shelf is gone", () => {
    expect(holds("engram", changed(rows, "side-notes/gate-to-stream", { to: "hash" }))).toBe(false);
  });

  it("fail when balancing costs no time", () => {
    expect(holds("mhc", changed(rows, "design-notes/mhc-time", { value: 0 }))).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import derivatives from "../../../src/figures/derivatives/index.ts";
import { drawState } from "../../../src/figures/kit/define.ts";
import { frames, type Mark } from "../../../src/figures/kit/scene.ts";
import { changed, flat, inputs, points } from "./inputs.ts";

const { rows, words } = inputs(derivatives);
const draw = (state: string, frame: keyof typeof frames) =>
  drawState(derivatives, rows, words, state, frames[frame]).marks;
const find = (marks: readonly Mark[], key: string) => flat(marks).find((mark) => mark.key === key) as Mark;
const rowKeys = (marks: readonly Mark[]) =>
  flat(marks).flatMap(({ key, row }) => (row?.startsWith("derivatives/") ? [key] : []));
const words75 = words.printed["derivatives/claimed-llama-75k"]?.value ?? "";

describe.each(["wide", "narrow"] as const)("derivatives, %s", (frame) => {
  it("keeps the mark of a count from state to state", () => {
    const counted = rowKeys(draw("spread", frame));
    expect(counted).toEqual(expect.arrayContaining(rowKeys(draw("tree", frame))));
    const apart = ["row:us-eight-file-2026", "row:facebook-file-2026", "row:claimed-llama-75k", "row:claimed-gap-125k"];
    for (const state of ["versus", "gap"]) {
      expect(counted).toEqual(
        expect.arrayContaining(rowKeys(draw(state, frame)).filter((key) => !apart.includes(key))),
      );
    }
  });

  it("marks every lower bound with an arrow", () => {
    const bounds = (rows["derivatives"] ?? []).filter(
      (row) => "subject" in row && row.subject === "qwen" && row.role === "checked" && row.qualifier === "at least",
    );
    expect(bounds).toHaveLength(4);
    for (const { id } of bounds) expect(find(draw("spread", frame), `more:${id}`)).toBeDefined();
  });

  it("gives a total without a source no place on a scale", () => {
    for (const state of Object.keys(derivatives.states)) {
      const marks = draw(state, frame);
      expect(flat([find(marks, "axis")].filter(Boolean)).some(({ text }) => text === words75)).toBe(false);
      if (state !== "gap") expect(rowKeys(marks)).not.toContain("row:claimed-llama-75k");
    }
    const marks = draw("gap", frame);
    const [left, top] = points(find(marks, "box"))[0] ?? [0, 0];
    for (const [x, y] of flat([find(marks, "row:claimed-llama-75k")]).flatMap(points)) {
      expect(x).toBeGreaterThan(left);
      expect(y).toBeGreaterThan(top);
    }
  });

  it("joins no two shares of new branches", () => {
    const marks = draw("flow", frame);
    for (const mark of flat(marks).filter(({ tag }) => tag === "line" || tag === "path")) {
      const heights = points(mark).map(([, y]) => y);
      expect(Math.max(...heights) - Math.min(...heights), mark.key).toBeLessThanOrEqual(30);
    }
  });

  it.each(Object.keys(derivatives.states))("keeps the marks of %s inside the frame", (state) => {
    const { width, height } = frames[frame];
    for (const [x, y] of flat(draw(state, frame)).flatMap(corners)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(height);
    }
  });
});

it("draws a branch as thick as its part of all", () => {
  const threads = (id: string) =>
    String(find([find(draw("tree", "wide"), `row:${id}`)], "threads").attrs["d"]).split("M").length - 1;
  expect(threads("qwen-adapters") / threads("qwen-finetunes")).toBeCloseTo(94_320 / 28_908, 1);
});

it("stops the finish line where the rivals' bars end together", () => {
  const marks = draw("versus", "wide");
  const end = (key: string) => Number(find([find(marks, key)], "shape").attrs["cx"]);
  const finish = Number(find(marks, "finish:press").attrs["x1"]);
  expect(end("row:meta-press-2026-02")).toBe(finish);
  expect(end("row:qwen-press-2026-02") / finish).toBeCloseTo(115_000 / 118_000, 2);
});

describe("findings", () => {
  const holds = (state: string, given = rows) => derivatives.states[state]?.holds?.(given);

  it.each([
    ["tree", "derivative-parts/qwen-adapters", 40_000],
    ["spread", "derivatives/google-summer-2026", 120_000],
    ["spread", "derivatives/qwen-uscc-2026-03", 150_000],
    ["versus", "derivatives/meta-press-2026-02", 40_000],
    ["versus", "derivatives/google-summer-2026", 110_000],
    ["gap", "derivatives/qwen-summer-2026", 250_000],
    ["flow", "derivative-flow/qwen-2026-02", 30],
  ])("of %s holds, and falls when %s is %d", (state, ref, value) => {
    expect(holds(state)).toBe(true);
    expect(holds(state, changed(rows, ref, { value }))).toBe(false);
  });
});

/** Corners of a mark; a curve by the ends that its straight pieces name. */
function corners(mark: Mark): [number, number][] {
  const d = String(mark.attrs["d"] ?? "");
  return d.includes("C") ? points({ ...mark, attrs: { d: d.replace(/C[^H]*,(?=[^,H]+H)/g, "V") } }) : points(mark);
}

import { describe, expect, it } from "vitest";
import figure from "../../../src/figures/eighty/index.ts";
import { drawState } from "../../../src/figures/kit/define.ts";
import { frames } from "../../../src/figures/kit/scene.ts";
import { changed, flat, inputs } from "./inputs.ts";

const { rows, words } = inputs(figure);
const draw = (state: string, frame: keyof typeof frames, given = rows) =>
  flat(drawState(figure, given, words, state, frames[frame]).marks);
const squares = (key: string, marks: ReturnType<typeof draw>) =>
  String(marks.find((mark) => mark.key === key)?.attrs.d).split("M").length - 1;
const holds = (state: string, given = rows) => figure.states[state]?.holds?.(given);

describe("the hundred startups", () => {
  it.each(["wide", "narrow"] as const)("are filled for what is sure, and half of what is not, %s", (frame) => {
    const marks = draw("nested", frame, changed(rows, "startup-share/all-startups", { value: 30 }));
    expect(squares("tiles", marks)).toBe(100);
    expect(squares("full", marks) + squares("soft", marks) / 2).toBe(30);
  });

  it.each(["guess", "origin"])("are not filled before anybody has counted, %s", (state) => {
    expect(draw(state, "wide").some(({ key }) => key === "full" || key === "soft")).toBe(false);
  });

  it("give the group with open models no far edge", () => {
    const frame = draw("nested", "wide").filter(({ key }) => key === "sure" || key === "unsure");
    expect(frame.length).toBe(2);
    // The one upright stroke is the left edge.
    expect(frame.map(({ attrs }) => String(attrs.d).match(/V/g)?.length ?? 0)).toEqual([1, 0]);
  });

  it("say nothing of a lost condition once the number or the group is another", () => {
    expect(holds("origin")).toBe(true);
    expect(holds("origin", changed(rows, "startup-share/claimed-startups", { value: 70 }))).toBe(false);
    expect(holds("origin", changed(rows, "startup-share/claimed-startups", { subject: "pitching-startups" }))).toBe(
      false,
    );
    expect(holds("nested", changed(rows, "startup-share/all-startups", { value: 60 }))).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import figure from "../../../src/figures/flows/index.ts";
import { drawState } from "../../../src/figures/kit/define.ts";
import { frames } from "../../../src/figures/kit/scene.ts";
import { changed, flat, inputs, points } from "./inputs.ts";

const { rows, words } = inputs(figure);
const draw = (state: string, frame: keyof typeof frames) => drawState(figure, rows, words, state, frames[frame]).marks;
const keys = (state: string, start: string) =>
  draw(state, "wide")
    .map(({ key }) => key)
    .filter((key) => key.startsWith(start));
const holds = (state: string, given = rows) => figure.states[state]?.holds?.(given);

describe("the way of a chip and of a file", () => {
  it("counts the chip at every stop and the file only when it is fetched", () => {
    const chips = keys("chip", "stop:").map((key) => key.replace("stop:", "tally:"));
    expect(keys("chip", "tally:")).toEqual(chips);
    expect(keys("file", "tally:")).toEqual([...chips, "tally:fetch"]);
  });

  it("keeps the chip's side as it is when the file comes", () => {
    const [before, after] = [draw("chip", "narrow"), draw("shelf", "narrow")];
    for (const mark of before.filter(({ key }) => /^(?:stop|tally|way):/.test(key))) expect(after).toContainEqual(mark);
  });

  it.each(["wide", "narrow"] as const)("keeps chips left and files right of the axis, %s", (frame) => {
    const middle = frames[frame].width / 2;
    for (const mark of draw("shelf", frame).filter(({ key }) => /^(?:stop|way|tally):/.test(key))) {
      const ours = rows.flows?.find(({ id }) => id === mark.key.split(":")[1]);
      const chip = JSON.stringify(ours).includes('"chip"') || /licence|shipment|customs/.test(mark.key);
      for (const [x] of flat([mark]).flatMap(points)) expect(x < middle).toBe(chip);
    }
  });

  it("does not call a file seen once when a later way is counted too", () => {
    expect(holds("file")).toBe(true);
    expect(holds("file", changed(rows, "flows/copy-to-change", { valve: undefined }))).toBe(false);
    expect(holds("shelf", changed(rows, "flows/shelf", { maker: "cn" }))).toBe(false);
    expect(holds("chip", changed(rows, "flows/customs-to-rack", { valve: "no report" }))).toBe(false);
  });
});

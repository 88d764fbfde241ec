import { describe, expect, it, vi } from "vitest";
import { defineFigure, type Rows, type State, type Words } from "../../../src/figures/kit/define.ts";
import { circle, frames, scene, type Frame } from "../../../src/figures/kit/scene.ts";
import type { Loaded } from "../../../src/scroll/load.ts";
import { keepScenes } from "../../../src/scroll/scenes.ts";

interface Size {
  readonly size: number;
}

const draw = vi.fn((_rows: Rows, _words: Words, { size }: State & Size, frame: Frame) => {
  if (size < 0) throw new RangeError("A circle has no negative radius.");
  return scene(frame, [circle("dot", 0, 0, size)]);
});
const figure = defineFigure<Size>({
  id: "dots",
  reads: {},
  select: () => true,
  states: { small: { value: { size: 1 } }, broken: { value: { size: -1 } } },
  draw,
});
const loaded: Loaded = { figure, rows: {}, words: { states: {}, labels: {}, printed: {} } };

const giveUp = vi.fn(() => null);

describe("the scenes of a stage", () => {
  it("are worked out once, however often they are asked for, in each frame its own", async () => {
    const sceneOf = keepScenes(giveUp);
    const [first, second] = await Promise.all([
      sceneOf(loaded, "small", frames.wide),
      sceneOf(loaded, "small", frames.wide),
    ]);
    expect(second).toBe(first);
    expect(draw).toHaveBeenCalledTimes(1);
    expect((await sceneOf(loaded, "small", frames.narrow))?.frame.name).toBe("narrow");
  });

  it("are not worked out in the task that asks for them", async () => {
    draw.mockClear();
    const asked = keepScenes(giveUp)(loaded, "small", frames.wide);
    await Promise.resolve();
    expect(draw).not.toHaveBeenCalled();
    await asked;
    expect(draw).toHaveBeenCalledTimes(1);
  });

  it("are null for a figure that cannot draw, which is reported once, however often they are asked for", async () => {
    const sceneOf = keepScenes(giveUp);
    const asked = [sceneOf(loaded, "broken", frames.wide), sceneOf(loaded, "broken", frames.wide)];
    expect(await Promise.all(asked)).toEqual([null, null]);
    expect(giveUp).toHaveBeenCalledExactlyOnceWith("dots", new RangeError("A circle has no negative radius."));
  });
});

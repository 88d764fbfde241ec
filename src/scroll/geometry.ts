import { frames, type Frame } from "../figures/kit/scene.ts";

/** Browsers round scroll positions to device pixels, so a step that a link brought to the line may stand just below it. */
const tolerance = 1;

/**
 * Index of the step that counts: the last one whose top has passed the trigger line, so that a gap belongs to the step
 * above it and everything below the story to the last step. -1 before the first step. The search starts at the step
 * that counted before, `from`, and asks for no more tops than it needs.
 */
export function activeStep(count: number, topOf: (index: number) => number, line: number, from = -1): number {
  const passed = (index: number) => topOf(index) <= line + tolerance;
  let index = from;
  while (index + 1 < count && passed(index + 1)) index += 1;
  while (index >= 0 && !passed(index)) index -= 1;
  return index;
}

/**
 * Height of the trigger line in the window: a little below the place to which a link to a step brings its top, so that
 * whoever follows a link finds that very step counting.
 */
export function triggerLine(landing: number, windowHeight: number): number {
  const slack = Math.min(96, windowHeight * 0.12);
  return Math.round(Math.min(landing + slack, windowHeight * 0.9));
}

/** How fast a picture can still be followed, in window heights a second. */
const followed = 1.5;

/** Rests between two scroll events do not count as travelling time: a frame on a slow machine, in milliseconds. */
const longestFrame = 50;

export type Pace = "reading" | "rushing" | "jumping";

/**
 * How the reader came from one place to another, `distance` pixels away and `time` milliseconds after it: jumping, so
 * that what lies between was never seen, rushing, so that no movement could be followed, or at a reader's pace.
 */
export function paceOf(distance: number, time: number, windowHeight: number): Pace {
  const screens = Math.abs(distance) / windowHeight;
  if (screens > 1.5) return "jumping";
  const seconds = Math.min(Math.max(time, 1), longestFrame) / 1000;
  return screens / seconds > followed ? "rushing" : "reading";
}

/** The widest drawing that a box can hold without scaling its text down; none while the box is not shown. */
export function frameFor(box: { readonly width: number; readonly height: number }): Frame | null {
  if (box.width <= 0 || box.height <= 0) return null;
  const { wide, narrow } = frames;
  return box.width >= wide.width && box.height >= wide.height ? wide : narrow;
}

import { frames, type Frame } from "../figures/kit/scene.ts";

/** Browsers round scroll positions to device pixels, so a step that a link brought to the line may stand just below it. */
const tolerance = 1;

/**
 * Index of the step that counts: the last one whose top has passed the trigger line, so that a gap belongs to the step
 * above it and everything below the story to the last step. -1 before the first step.
 */
export function activeStep(steps: readonly { readonly top: number }[], line: number): number {
  return steps.findLastIndex(({ top }) => top <= line + tolerance);
}

/**
 * Height of the trigger line in the window: a little below the place to which a link to a step brings its top, so that
 * whoever follows a link finds that very step counting.
 */
export function triggerLine(landing: number, windowHeight: number): number {
  const slack = Math.min(96, windowHeight * 0.12);
  return Math.round(Math.min(landing + slack, windowHeight * 0.9));
}

/** True when the reader did not scroll but jumped: the steps between were never seen, so nothing should move. */
export function isJump(from: number, to: number, windowHeight: number): boolean {
  return Math.abs(to - from) > windowHeight * 1.5;
}

/** The widest drawing that a box can hold without scaling its text down; none while the box is not shown. */
export function frameFor(box: { readonly width: number; readonly height: number }): Frame | null {
  if (box.width <= 0 || box.height <= 0) return null;
  const { wide, narrow } = frames;
  return box.width >= wide.width && box.height >= wide.height ? wide : narrow;
}

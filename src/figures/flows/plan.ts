import type { Frame } from "../kit/scene.ts";
import type { TextStyle } from "../kit/text.ts";

export type Track = "chip" | "file";

/** Sizes of the tracks in a frame. */
export interface Plan {
  readonly frame: Frame;
  readonly axis: number;
  /** From the axis to a track, to its words and to its tally marks. */
  readonly track: number;
  readonly words: number;
  readonly tally: number;
  /** Between the axis and what is set against it. */
  readonly inset: number;
  /** Heights of the first and the last stop. */
  readonly top: number;
  readonly bottom: number;
  readonly head: { readonly style: TextStyle; readonly y: number };
  readonly foot: { readonly style: TextStyle; readonly y: number };
  readonly stop: TextStyle;
  /** Side of the chip that is followed, and of the small tiles between its stops. */
  readonly chip: number;
  readonly tile: { readonly size: number; readonly pitch: number };
  readonly thread: { readonly classes: string; readonly pitch: number; readonly spread: number; readonly dots: number };
}

const plans: Record<Frame["name"], Omit<Plan, "frame">> = {
  wide: {
    axis: 300,
    track: 86,
    words: 132,
    tally: 36,
    inset: 12,
    top: 84,
    bottom: 376,
    head: { style: "figure", y: 27 },
    foot: { style: "head", y: 430 },
    stop: "head",
    chip: 20,
    tile: { size: 7.6, pitch: 10.6 },
    thread: { classes: "w3", pitch: 6, spread: 38, dots: 130 },
  },
  narrow: {
    axis: 140,
    track: 32,
    words: 54,
    tally: 13,
    inset: 7,
    top: 44,
    bottom: 206,
    head: { style: "head", y: 15 },
    foot: { style: "strong", y: 235 },
    stop: "label",
    chip: 11,
    tile: { size: 4.4, pitch: 6.2 },
    thread: { classes: "w2", pitch: 4, spread: 18, dots: 60 },
  },
};

export function planOf(frame: Frame): Plan {
  return { ...plans[frame.name], frame };
}

/** Where something of a track stands across the frame: chips to the left of the axis, files to the right. */
export function across(plan: Plan, track: Track, distance: number): number {
  return plan.axis + (track === "chip" ? -distance : distance);
}

/** Height of a stop, the stops of a track being spread evenly from the first to the last. */
export function heightOf({ top, bottom }: Plan, index: number, count: number): number {
  return top + ((bottom - top) * index) / (count - 1);
}

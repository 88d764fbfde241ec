import type { Frame } from "../kit/scene.ts";
import type { TextStyle } from "../kit/text.ts";
import type { Arrows } from "./arrows.ts";
import type { Fan } from "./fan.ts";

/** Sizes of the mirror in a frame. */
export interface Plan {
  readonly frame: Frame;
  readonly fan: Fan;
  readonly arrows: Arrows;
  readonly head: { readonly style: TextStyle; readonly first: number; readonly pitch: number };
  /** Baseline of what stands under the arrows, and of the names under the fans. */
  readonly under: number;
  readonly foot: { readonly style: TextStyle; readonly y: number };
  /** Between the axis and what is set against it. */
  readonly inset: number;
  /** Between the fan and a note. */
  readonly clear: number;
  readonly strokes: Record<"gate" | "thread" | "arrow" | "small" | "large", string>;
}

const plans: Record<Frame["name"], Omit<Plan, "frame">> = {
  wide: {
    fan: { axis: 300, y: 236, slit: 46.4, gap: 11, streams: 8, rows: 17, threads: 11, dots: 400 },
    arrows: { axis: 300, y: 192, half: 297, pitch: 10, tile: 7.2, shaft: 18, head: 10, dots: 340 },
    head: { style: "figure", first: 27, pitch: 28 },
    under: 340,
    foot: { style: "head", y: 432 },
    inset: 12,
    clear: 14,
    strokes: { gate: "w3", thread: "w2", arrow: "w3", small: "w15", large: "w3" },
  },
  narrow: {
    fan: { axis: 140, y: 128, slit: 22.7, gap: 6, streams: 5, rows: 11, threads: 8, dots: 100 },
    arrows: { axis: 140, y: 91, half: 138, pitch: 6.5, tile: 4.6, shaft: 13, head: 6, dots: 120 },
    head: { style: "head", first: 15, pitch: 17 },
    under: 168,
    foot: { style: "strong", y: 235 },
    inset: 7,
    clear: 8,
    strokes: { gate: "w2", thread: "w15", arrow: "w2", small: "", large: "w2" },
  },
};

type Changes = {
  readonly fan?: Partial<Fan>;
  readonly arrows?: Partial<Arrows>;
  readonly strokes?: Partial<Plan["strokes"]>;
};

/** The plan of a frame, with what a state changes about it. */
export function planOf(frame: Frame, changes: Partial<Record<Frame["name"], Changes>> = {}): Plan {
  const plan = plans[frame.name];
  const { fan, arrows, strokes } = changes[frame.name] ?? {};
  return {
    ...plan,
    frame,
    fan: { ...plan.fan, ...fan },
    arrows: { ...plan.arrows, ...arrows },
    strokes: { ...plan.strokes, ...strokes },
  };
}

/** One of two things by the frame. */
export function inFrame<Thing>({ frame }: Plan, wide: Thing, narrow: Thing): Thing {
  return frame.name === "wide" ? wide : narrow;
}

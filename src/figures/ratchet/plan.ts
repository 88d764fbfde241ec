import type { Frame } from "../kit/scene.ts";
import type { TextStyle } from "../kit/text.ts";

/** Sizes of the ratchet in a frame. */
export interface Plan {
  readonly frame: Frame;
  /** Length of a tooth along the bar. All are alike: none has been measured. */
  readonly pitch: number;
  /** Heights of the tips of the teeth, of their feet, and of the bar's underside. */
  readonly tip: number;
  readonly foot: number;
  readonly under: number;
  readonly chips: { readonly y: number; readonly height: number };
  readonly product: { readonly x: number; readonly y: number; readonly height: number };
  /** The thin layer that slides in over the teeth: its upper edge and how thick it is. */
  readonly layer: { readonly y: number; readonly thick: number };
  readonly small: { readonly length: number; readonly height: number; readonly at: readonly [number, number] };
  readonly way: { readonly y: number; readonly stuck: number; readonly free: number };
  readonly cost: { readonly head: number; readonly line: number; readonly note: number };
  readonly inset: number;
  /** Room for words at the upper left. */
  readonly room: number;
  readonly names: TextStyle;
}

const plans: Record<Frame["name"], Omit<Plan, "frame">> = {
  wide: {
    pitch: 128,
    tip: 196,
    foot: 306,
    under: 376,
    chips: { y: 384, height: 44 },
    product: { x: 462, y: 22, height: 78 },
    layer: { y: 178, thick: 8 },
    small: { length: 54, height: 26, at: [40, 190] },
    way: { y: 61, stuck: 424, free: 356 },
    cost: { head: 34, line: 62, note: 90 },
    inset: 12,
    room: 330,
    names: "head",
  },
  narrow: {
    pitch: 62,
    tip: 84,
    foot: 134,
    under: 184,
    chips: { y: 189, height: 27 },
    product: { x: 192, y: 2, height: 30 },
    layer: { y: 74, thick: 4 },
    small: { length: 26, height: 12, at: [22, 108] },
    way: { y: 17, stuck: 178, free: 158 },
    cost: { head: 14, line: 30, note: 235 },
    inset: 8,
    room: 140,
    names: "strong",
  },
};

export function planOf(frame: Frame): Plan {
  return { ...plans[frame.name], frame };
}

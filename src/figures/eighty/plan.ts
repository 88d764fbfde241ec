import type { Frame } from "../kit/scene.ts";
import type { TextStyle } from "../kit/text.ts";

export const ref = (id: string) => `startup-share/${id}`;

/** Where the parts of each picture stand. */
export interface Plan {
  readonly frame: Frame;
  readonly left: number;
  readonly right: number;
  /** Distance of the dashed frame from the squares inside. */
  readonly gap: number;
  /** Side of a square, and the distance from one to the next. */
  readonly tile: number;
  readonly pitch: number;
  /** Top edge of the field in each state. */
  readonly guess: { readonly head: number; readonly top: number; readonly rule: number; readonly box: Box };
  readonly origin: {
    readonly head: number;
    readonly top: number;
    readonly plates: Box;
    /** Down to the number, inside a plate. */
    readonly number: number;
    /** Height of the compartment for the condition. */
    readonly tag: number;
  };
  readonly nested: {
    readonly head: number;
    readonly top: number;
    readonly strip: number;
    readonly foot: number;
  };
  readonly large: TextStyle;
  readonly head: TextStyle;
}

interface Box {
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const plans: Record<Frame["name"], Omit<Plan, "frame">> = {
  wide: {
    left: 12,
    right: 585,
    tile: 22,
    pitch: 29,
    gap: 6,
    guess: { head: 36, top: 54, rule: 226, box: { y: 276, width: 214, height: 136 } },
    origin: { head: 18, top: 36, plates: { y: 222, width: 216, height: 206 }, number: 36, tag: 84 },
    nested: { head: 24, top: 48, strip: 328, foot: 374 },
    large: "figure",
    head: "head",
  },
  narrow: {
    left: 12,
    right: 275.6,
    tile: 9,
    pitch: 13.4,
    gap: 4,
    guess: { head: 14, top: 26, rule: 108, box: { y: 142, width: 128, height: 84 } },
    origin: { head: 13, top: 22, plates: { y: 104, width: 110, height: 134 }, number: 24, tag: 52 },
    nested: { head: 13, top: 24, strip: 172, foot: 194 },
    large: "head",
    head: "strong",
  },
};

export function planOf(frame: Frame): Plan {
  return { frame, ...plans[frame.name] };
}

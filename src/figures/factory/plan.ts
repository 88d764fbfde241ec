import type { Frame } from "../kit/scene.ts";
import type { TextStyle } from "../kit/text.ts";

export const ref = (id: string) => `factory/${id}`;

export interface DoorPlan {
  readonly frame: Frame;
  readonly sheet: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly hall: { readonly x: number; readonly y: number; readonly roof: number; readonly foot: number };
  /** The opening in the wall, from its lintel to its sill. */
  readonly opening: readonly [number, number];
  /** Heights of the way in and of the way out. */
  readonly in: number;
  readonly out: number;
  /** How far the ways reach inside. */
  readonly reach: number;
  readonly gap: number;
  readonly cloud: { readonly y: number; readonly height: number; readonly dots: number };
  readonly names: TextStyle;
}

const doors: Record<Frame["name"], Omit<DoorPlan, "frame">> = {
  wide: {
    sheet: { x: 12, y: 84, width: 132, height: 286 },
    hall: { x: 366, y: 84, roof: 66, foot: 430 },
    opening: [116, 330],
    in: 164,
    out: 272,
    reach: 18,
    gap: 12,
    cloud: { y: 232, height: 186, dots: 210 },
    names: "head",
  },
  narrow: {
    sheet: { x: 1, y: 42, width: 56, height: 144 },
    hall: { x: 168, y: 30, roof: 26, foot: 238 },
    opening: [48, 180],
    in: 78,
    out: 136,
    reach: 8,
    gap: 5,
    cloud: { y: 116, height: 114, dots: 90 },
    names: "strong",
  },
};

export function doorPlanOf(frame: Frame): DoorPlan {
  return { ...doors[frame.name], frame };
}

import type { Ring } from "../kit/ring.ts";
import type { Frame } from "../kit/scene.ts";
import type { TextStyle } from "../kit/text.ts";

/** Where a way meets the outermost ring, and how its words stand there. */
export interface Mouth {
  readonly degrees: number;
  readonly anchor: "start" | "middle" | "end";
  /** Middle of the words, from the way's outer end. */
  readonly words: readonly [dx: number, dy: number];
}

export interface Plan {
  readonly rim: Ring;
  /** Each ring's part of the outermost one, from the middle outwards. */
  readonly steps: readonly number[];
  readonly name: TextStyle;
  readonly nameLines: number;
  readonly width: number;
  readonly weight: "thin" | "thick";
  readonly helpers: readonly Mouth[];
  readonly exits: readonly Mouth[];
}

const corners = (tilt: number, out: number, up: number): Mouth[] => [
  { degrees: 180 + tilt, anchor: "end", words: [-out, -up] },
  { degrees: -tilt, anchor: "start", words: [out, -up] },
  { degrees: 180 - tilt, anchor: "end", words: [-out, up] },
  { degrees: tilt, anchor: "start", words: [out, up] },
];

const wide: Plan = {
  rim: { x: 300, y: 208, rx: 186, ry: 168 },
  steps: [0.36, 0.52, 0.7, 1],
  name: "head",
  nameLines: 3,
  width: 128,
  weight: "thick",
  helpers: corners(34, 12, 18),
  exits: [...corners(34, 14, 20), { degrees: 90, anchor: "middle", words: [0, 24] }],
};
const narrow: Plan = {
  rim: { x: 140, y: 112, rx: 96, ry: 68 },
  steps: [0.46, 0.72, 1],
  name: "strong",
  nameLines: 3,
  width: 108,
  weight: "thin",
  helpers: corners(56, -20, 20),
  exits: [...corners(56, -20, 20), { degrees: 90, anchor: "middle", words: [0, 50] }],
};

export function planOf(frame: Frame): Plan {
  return frame.name === "wide" ? wide : narrow;
}

import type { Frame } from "../kit/scene.ts";

/** Kinds of machine from small to large, with the sizes that each is for. */
export const places = [
  { id: "laptop", ids: ["laptop"] },
  { id: "workstation", ids: ["workstation"] },
  { id: "server", ids: ["server"] },
  { id: "cluster", ids: ["cluster-qwen-3", "cluster-qwen-3-5"] },
] as const;

export interface Plan {
  readonly frame: Frame["name"];
  readonly width: number;
  /** Middle of each place, and the line that its discs stand on. */
  readonly columns: readonly number[];
  readonly floor: number;
  /** Radius of the largest disc. */
  readonly largest: number;
  /** Room for the words of a place. */
  readonly words: number;
  readonly bars: { readonly top: number; readonly pitch: number; readonly length: number };
}

const wide: Plan = {
  frame: "wide",
  width: 600,
  columns: [62, 190, 340, 510],
  floor: 166,
  largest: 74,
  words: 130,
  bars: { top: 268, pitch: 60, length: 540 },
};
const narrow: Plan = {
  frame: "narrow",
  width: 280,
  columns: [32, 103, 168, 238],
  floor: 74,
  largest: 36,
  words: 70,
  bars: { top: 150, pitch: 33, length: 256 },
};

/** Discs alone stand in the middle of the frame; they rise to make room for bars. */
export function planOf(frame: Frame, bars: boolean): Plan {
  const plan = frame.name === "wide" ? wide : narrow;
  return bars ? plan : { ...plan, floor: frame.height * 0.6 };
}

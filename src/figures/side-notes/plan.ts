import type { Box } from "../kit/curve.ts";

export interface EngramPlan {
  readonly memory: Box;
  /** Height of the main road, and the distance of its threads. */
  readonly road: number;
  readonly pitch: number;
  readonly phrase: { readonly x: number; readonly width: number; readonly height: number };
  readonly shelf: Box & { readonly boards: number };
  /** Middle of the board that the address names. */
  readonly row: number;
  readonly gate: { readonly x: number; readonly y: number; readonly reach: number };
  readonly head: "head" | "strong";
  /** From the middle of a name to its baseline. */
  readonly half: number;
  readonly weight: "thin" | "thick";
  /** How sure an arrow is: where along it the word stands, and how far off. */
  readonly says: Readonly<Record<string, readonly [at: number, dx: number, dy: number]>>;
}

const wideShelf = { x: 214, y: 206, width: 226, height: 120, boards: 4 };
const narrowShelf = { x: 94, y: 110, width: 96, height: 54, boards: 3 };

/** The second board from below. */
const lit = ({ y, height, boards }: EngramPlan["shelf"]) => y + (height * (boards - 1.5)) / boards;

export const engramPlans: Readonly<Record<"wide" | "narrow", EngramPlan>> = {
  wide: {
    memory: { x: 8, y: 6, width: 584, height: 164 },
    road: 66,
    pitch: 6,
    phrase: { x: 26, width: 128, height: 32 },
    shelf: wideShelf,
    row: lit(wideShelf),
    gate: { x: 516, y: 140, reach: 13 },
    head: "head",
    half: 5,
    weight: "thick",
    says: {
      "pair-to-hash": [0.75, 10, 0],
      "hash-to-shelf": [0.42, 0, -9],
      "shelf-to-gate": [0.55, 14, 10],
      "gate-to-stream": [0.5, 11, 4],
    },
  },
  narrow: {
    memory: { x: 0, y: 0, width: 280, height: 94 },
    road: 40,
    pitch: 4,
    phrase: { x: 10, width: 76, height: 22 },
    shelf: narrowShelf,
    row: lit(narrowShelf),
    gate: { x: 232, y: 78, reach: 8 },
    head: "strong",
    half: 4,
    weight: "thin",
    says: {},
  },
};

/** Parallel signals in the drawing; how many a model has is not shown. */
export const lanes = 4;

export interface MhcPlan {
  /** The mixing square. */
  readonly x: number;
  readonly y: number;
  readonly cell: number;
  readonly left: number;
  readonly right: number;
  /** Middle of the name of what balances. */
  readonly balance: number;
  readonly head: "head" | "strong";
  readonly weight: "thin" | "thick";
}

export const mhcPlans: Readonly<Record<"wide" | "narrow", MhcPlan>> = {
  wide: { x: 196, y: 38, cell: 52, left: 8, right: 592, balance: 330, head: "head", weight: "thick" },
  narrow: { x: 92, y: 24, cell: 23, left: 2, right: 278, balance: 152, head: "strong", weight: "thin" },
};

import type { Claim } from "../../datasets/schema/claims.ts";
import type { Point } from "../kit/curve.ts";

/** A claim and where its dot stands. */
export interface Placed {
  readonly claim: Claim;
  readonly at: Point;
}

interface Grid {
  /** Centre of the first dot. */
  readonly x: number;
  readonly y: number;
  readonly across: number;
  readonly pitch: number;
  /** Between rows, where they stand further apart than the dots in them. */
  readonly leading?: number;
  /** Stacks grow upwards. */
  readonly up?: boolean;
}

/** Claims in rows of a fixed number, one after another. */
export function inRows(claims: readonly Claim[], { x, y, across, pitch, leading = pitch, up = false }: Grid): Placed[] {
  return claims.map((claim, index) => ({
    claim,
    at: [x + (index % across) * pitch, y + Math.floor(index / across) * (up ? -leading : leading)],
  }));
}

export function rowCount(claims: readonly Claim[], across: number): number {
  return Math.ceil(claims.length / across);
}

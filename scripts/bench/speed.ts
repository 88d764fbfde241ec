import { median } from "./statistics.ts";

/** How many times slower than the reference machine's the processor of a reader is. */
export const slowness = 4;

/** What the reference work takes on the reference machine, in ms, with the processor so much slowed down. */
export const referenceTime = 140;

export interface Reading {
  /** How many times the processor was slowed down. */
  readonly rate: number;
  /** Milliseconds that the reference work took. */
  readonly work: number;
}

/** How many times slower than the reference machine this one was. */
export function slowdownOf(readings: readonly Reading[]): number {
  return median(readings.map(({ rate, work }) => (work / referenceTime) * (slowness / rate)));
}

/**
 * How many times to slow down a machine's processor so that a reader has the same on every machine. Lighthouse sets its
 * own by the machine too (https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md).
 */
export function rateFor(slowdown: number): number {
  return Math.max(1, slowness / slowdown);
}

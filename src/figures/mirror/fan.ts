import type { Curve, Point } from "../kit/curve.ts";

/**
 * The mirror's form: a flow through a slit, in elliptic coordinates. A row counts along the flow, from above (below
 * zero) through the slit (zero) to below; a stream counts across it, from the side of the fan (zero) to the axis.
 */
export interface Fan {
  readonly axis: number;
  readonly y: number;
  /** Length of the slit on each side of the axis. */
  readonly slit: number;
  /** Between the axis and each half. */
  readonly gap: number;
  readonly streams: number;
  /** Rows of tiles from the slit to either end. */
  readonly rows: number;
  readonly threads: number;
  readonly dots: number;
}

export type Half = "left" | "right";

/** The angle at which the side of a fan leaves the slit. */
const side = (36 * Math.PI) / 180;

/** Rows that the gates take the place of, above and below the slit. */
export const gateRow = 3.5;

/** A step along or across the flow: the same for both, so that cells are square. */
function pitch({ streams }: Fan): number {
  return (Math.PI / 2 - side) / streams;
}

export function fanPoint(fan: Fan, half: Half, row: number, stream: number): Point {
  const [mu, nu] = [row * pitch(fan), side + stream * pitch(fan)];
  const out = fan.gap + fan.slit * Math.cosh(mu) * Math.cos(nu);
  return [fan.axis + (half === "left" ? -out : out), fan.y + fan.slit * Math.sinh(mu) * Math.sin(nu)];
}

/** The line across a half at a row, from a stream to the axis. */
export function acrossFan(fan: Fan, half: Half, row: number, from: number): Curve {
  return (time) => fanPoint(fan, half, row, from + (fan.streams - from) * time);
}

/** Streams that dots spread past the side of the lower right half: copies go wherever they like. */
export function beyond({ streams }: Fan): number {
  return streams * 0.3;
}

/** Points all round a half, its nearer dots included. */
export function outlineOf(fan: Fan, half: Half): Point[] {
  const rows = Array.from({ length: 6 * fan.rows + 1 }, (_, index) => index / 3 - fan.rows);
  const sides = rows.map((row) => {
    return fanPoint(fan, half, row, half === "right" && row > gateRow ? -0.6 * beyond(fan) : 0);
  });
  const streams = Array.from({ length: 24 }, (_, index) => (index / 23) * fan.streams);
  const ends = [-fan.rows, fan.rows].flatMap((row) => streams.map((stream) => fanPoint(fan, half, row, stream)));
  return [...sides, ...ends];
}

/** How far an outline reaches from the axis between two heights. */
export function reachOf({ axis, gap }: Fan, outline: readonly Point[], top: number, bottom: number): number {
  const near = outline.filter(([, y]) => y >= top - 2 && y <= bottom + 2);
  return Math.max(gap, ...near.map(([x]) => Math.abs(x - axis)));
}

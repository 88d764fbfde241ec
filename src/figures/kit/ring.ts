import type { Curve, Point } from "./curve.ts";

/** A ring that nodes stand on: an ellipse, or with a higher `square` a rectangle with ever tighter corners. */
export interface Ring {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  /** 2 (the default) is an ellipse, 4 a rounded rectangle. */
  readonly square?: number;
}

/** The point of a ring at an angle in degrees: 0 is right, 90 is down, as on the screen. */
export function onRing({ x, y, rx, ry, square = 2 }: Ring, degrees: number): Point {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const reach = (Math.abs(cos) ** square + Math.abs(sin) ** square) ** (-1 / square);
  return [x + rx * reach * cos, y + ry * reach * sin];
}

/** The way along a ring from one angle to another, the shorter way round. */
export function alongRing(ring: Ring, from: number, to: number): Curve {
  const turn = ((((to - from) % 360) + 540) % 360) - 180;
  return (time) => onRing(ring, from + turn * time);
}

import { px } from "./scene.ts";

export type Point = readonly [x: number, y: number];

/** A way through the picture: the point at each time from 0 (start) to 1 (end). */
export type Curve = (time: number) => Point;

/** A rectangle by its upper left corner, mostly the room that a text takes. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const steps = 240;

export function straight(from: Point, to: Point): Curve {
  return (time) => [from[0] + (to[0] - from[0]) * time, from[1] + (to[1] - from[1]) * time];
}

/** A bow from one point to another, `bend` pixels off the straight way; a positive one bends to the traveller's left. */
export function bow(from: Point, to: Point, bend: number): Curve {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = distance(from, to) || 1;
  const flat = straight(from, to);
  return (time) => {
    const [x, y] = flat(time);
    const off = 4 * bend * time * (1 - time);
    return [x + (dy / length) * off, y - (dx / length) * off];
  };
}

/** The stretch of a curve between two times. */
export function part(curve: Curve, start: number, end: number): Curve {
  return (time) => curve(start + (end - start) * time);
}

/** The stretch of a curve that keeps `gap` pixels clear of the box it starts in and of the box it ends in. */
export function between(curve: Curve, from: Box | undefined, to: Box | undefined, gap = 5): Curve {
  const times = Array.from({ length: steps + 1 }, (_, index) => index / steps);
  const start = from ? times.findLast((time) => time < 0.9 && inside(curve(time), from, gap)) : undefined;
  const end = to ? times.find((time) => time > (start ?? 0) && inside(curve(time), to, gap)) : undefined;
  return part(curve, start ?? 0, end ?? 1);
}

function inside([x, y]: Point, box: Box, gap: number): boolean {
  return x > box.x - gap && x < box.x + box.width + gap && y > box.y - gap && y < box.y + box.height + gap;
}

/** Direction of travel at a time, as a vector of length one. */
export function direction(curve: Curve, time: number): Point {
  const [a, b] = [curve(Math.max(0, time - 1e-3)), curve(Math.min(1, time + 1e-3))];
  const length = distance(a, b) || 1;
  return [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
}

/** The time at which `rest` pixels of a curve are left to its end. */
export function before(curve: Curve, rest: number): number {
  let left = 0;
  for (let index = steps; index > 0; index -= 1) {
    left += distance(curve(index / steps), curve((index - 1) / steps));
    if (left >= rest) return (index - 1) / steps;
  }
  return 0;
}

export function lengthOf(curve: Curve): number {
  let length = 0;
  for (let index = 1; index <= steps; index += 1) length += distance(curve(index / steps), curve((index - 1) / steps));
  return length;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** A curve as path data of always the same build, so that any two can turn into each other. */
export function curvePath(curve: Curve, pieces = 3): string {
  const data = Array.from({ length: pieces }, (_, index) => piece(part(curve, index / pieces, (index + 1) / pieces)));
  return `M${point(curve(0))}${data.join("")}`;
}

/** One cubic Bézier with the curve's own directions at both ends. */
function piece(curve: Curve): string {
  const [from, to] = [curve(0), curve(1)];
  const [early, late] = [curve(1e-3), curve(1 - 1e-3)];
  const third = 1e3 / 3;
  const leave: Point = [from[0] + (early[0] - from[0]) * third, from[1] + (early[1] - from[1]) * third];
  const arrive: Point = [to[0] - (to[0] - late[0]) * third, to[1] - (to[1] - late[1]) * third];
  return `C${point(leave)} ${point(arrive)} ${point(to)}`;
}

function point([x, y]: Point): string {
  return `${px(x)},${px(y)}`;
}

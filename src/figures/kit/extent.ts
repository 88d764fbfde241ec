import { textWidth, styles, type TextStyle } from "./text.ts";
import type { Mark } from "./scene.ts";

/** The room that a mark takes, without the width of its stroke. */
export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Point = readonly [x: number, y: number];

/** The room of one mark without its children; undefined for a group. Not a number where the mark's numbers are none. */
export function extentOf(mark: Mark): Extent | undefined {
  const n = (name: string) => Number(mark.attrs[name] ?? NaN);
  switch (mark.tag) {
    case "line":
      return around([
        [n("x1"), n("y1")],
        [n("x2"), n("y2")],
      ]);
    case "circle":
      return box(n("cx") - n("r"), n("cy") - n("r"), 2 * n("r"), 2 * n("r"));
    case "rect":
      return box(n("x"), n("y"), n("width"), n("height"));
    case "path":
      return around(pathPoints(String(mark.attrs.d)));
    case "text":
      return textExtent(mark);
    default:
      return undefined;
  }
}

function box(left: number, top: number, width: number, height: number): Extent {
  return { left, top, right: left + width, bottom: top + height };
}

function around(points: readonly Point[]): Extent | undefined {
  if (points.length === 0) return undefined;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { left, top, right, bottom };
}

/** A line of text from its capitals' tops to its baseline: what hangs below is a matter of letters. */
function textExtent({ attrs, classes, text, children = [] }: Mark): Extent | undefined {
  const [x = NaN, y = NaN] = [...String(attrs.transform).matchAll(/-?[\d.]+|NaN/g)].map(Number);
  const style = styleOf(classes);
  const runs = children.map(
    (run) => Number(run.attrs.dx ?? 0) + textWidth(run.text ?? "", styleOf(run.classes, style)),
  );
  const width = textWidth(text ?? "", style) + runs.reduce((sum, run) => sum + run, 0);
  const anchor = attrs["text-anchor"];
  const left = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x;
  const height = styles[style].size * 0.7;
  return width === 0 ? undefined : box(left, y - height, width, height);
}

function styleOf(classes = "", otherwise: TextStyle = "label"): TextStyle {
  return classes.split(" ").find((name): name is TextStyle => name in styles) ?? otherwise;
}

/** Points that a path goes through: the ends of its parts, and three on the way of each curve. */
export function pathPoints(d: string): Point[] {
  const points: Point[] = [];
  let at: Point = [0, 0];
  let start: Point = at;
  for (const [, command = "", numbers = ""] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const values = (numbers.match(/-?[\d.]+/g) ?? []).map(Number);
    const kind = command.toUpperCase();
    if (kind === "Z") at = start;
    const size = sizes[kind] ?? 0;
    for (let index = 0; size > 0 && index + size <= values.length; index += size) {
      const from = command === kind ? origin : at;
      const bends = bendsOf(kind, values.slice(index, index + size), from, at);
      points.push(...along([at, ...bends]));
      at = bends.at(-1) ?? at;
      if (kind === "M" && index === 0) start = at;
    }
  }
  return points;
}

const origin: Point = [0, 0];
const sizes: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7 };

/** The points that bend a part of a path, its end as the last. */
function bendsOf(kind: string, values: readonly number[], [x0, y0]: Point, [x, y]: Point): Point[] {
  const [first = NaN] = values;
  if (kind === "H") return [[x0 + first, y]];
  if (kind === "V") return [[x, y0 + first]];
  const pairs = kind === "A" ? values.slice(5) : values;
  return Array.from({ length: pairs.length / 2 }, (_, index) => [
    x0 + (pairs[2 * index] ?? NaN),
    y0 + (pairs[2 * index + 1] ?? NaN),
  ]);
}

/** Points of a line or of a Bézier curve, its start not among them. */
function along(bends: readonly Point[]): Point[] {
  if (bends.length <= 2) return bends.slice(-1);
  return [0.25, 0.5, 0.75, 1].map((t) => onCurve(bends, t));
}

function onCurve(bends: readonly Point[], t: number): Point {
  if (bends.length === 1) return bends[0] ?? [NaN, NaN];
  const between = bends.slice(1).map(([x, y], index): Point => {
    const [fromX, fromY] = bends[index] ?? [NaN, NaN];
    return [fromX + (x - fromX) * t, fromY + (y - fromY) * t];
  });
  return onCurve(between, t);
}

import type { Side, Strength } from "../../datasets/schema/common.ts";
import { before, curvePath, direction, lengthOf, part, type Curve, type Point } from "./curve.ts";
import { circle, group, line, path, text, type Mark } from "./scene.ts";
import { fillOf, lineOf, polygon } from "./shapes.ts";

export interface ArrowOptions {
  readonly maker: Side;
  /** Line style: solid is shown, long dash plausible, dots contested. */
  readonly strength: Strength;
  readonly row?: string;
  /** A head by default; a bar says "reaches no further"; a loose end says that nothing comes of it. */
  readonly end?: "head" | "bar" | "loose";
  /** A reported block: a bow-tie across the line. */
  readonly valve?: boolean;
  /** Where the valve or the doubt sits, from 0 to 1. */
  readonly at?: number;
  readonly weight?: Weight;
}

type Weight = "thin" | "thick";

const weights = {
  thin: { line: 3, head: 9, bar: 11, valve: 7, dash: [6, 4], dots: 6 },
  thick: { line: 4, head: 12, bar: 15, valve: 9, dash: [10, 6], dots: 8.5 },
} as const;

/** An arrow along a curve. Its parts keep their keys whatever its strength, so that it can change from state to state. */
export function arrow(key: string, curve: Curve, options: ArrowOptions): Mark {
  const { row, strength, maker, end = "head", valve = false, at = 0.5, weight = "thick" } = options;
  const size = weights[weight];
  const way = end === "head" ? part(curve, 0, before(curve, size.head * 0.9)) : curve;
  const shaft = path("shaft", curvePath(way), { classes: `${lineOf(maker)} w${size.line}` });
  const marks = [withDash(shaft, lengthOf(way), strength, weight)];
  if (end === "head") marks.push(head(curve, size.head, maker));
  if (end === "bar") marks.push(stop(curve, size.bar, maker));
  if (valve) marks.push(valveOn(curve, at, size.valve));
  else if (strength === "contested") marks.push(doubt(curve, at));
  return group(key, marks, row ? { row } : {});
}

function head(curve: Curve, length: number, maker: Side): Mark {
  const put = frameAt(curve, 1);
  const points = [put(0, 0), put(-length, length * 0.55), put(-length, -length * 0.55)];
  return path("head", polygon(points), { classes: fillOf(maker) });
}

function stop(curve: Curve, reach: number, maker: Side): Mark {
  const put = frameAt(curve, 1);
  return line("bar", ...put(0, reach), ...put(0, -reach), { classes: `${lineOf(maker)} w4` });
}

/** A "?" in a ring: sources or readings disagree about this arrow. */
function doubt(curve: Curve, at: number): Mark {
  const [x, y] = curve(at);
  return group("doubt", [
    circle("ring", x, y, 9, { classes: "line-ink w15 paper" }),
    text("mark", x, y + 4.3, "?", { classes: "strong", anchor: "middle" }),
  ]);
}

/** Two triangles that meet on the line, and a handle: the sign for a valve on a plan. */
function valveOn(curve: Curve, at: number, size: number): Mark {
  const put = frameAt(curve, at);
  const wing = (way: number) => polygon([put(0, 0), put(way * size * 1.3, size), put(way * size * 1.3, -size)]);
  return group("valve", [
    circle("clear", ...put(0, 0), size * 1.7, { classes: "fill-paper" }),
    path("body", wing(-1) + wing(1), { classes: "fill-ink" }),
    line("stem", ...put(0, 0), ...put(0, -size * 1.3), { classes: "line-ink w2" }),
    line("handle", ...put(-size * 0.7, -size * 1.3), ...put(size * 0.7, -size * 1.3), { classes: "line-ink w2" }),
  ]);
}

/** Places points by how far they lie along and across the curve at a time. */
function frameAt(curve: Curve, time: number): (along: number, across: number) => Point {
  const [x, y] = curve(time);
  const [dx, dy] = direction(curve, time);
  return (along, across) => [x + dx * along - dy * across, y + dy * along + dx * across];
}

/** A short line with the look of a strength, for a key. */
export function strengthSample(key: string, strength: Strength, x: number, y: number, length: number): Mark {
  return withDash(line(key, x, y, x + length, y, { classes: "line-ink w3" }), length, strength, "thin");
}

/** Dashes and dots are fitted to the length of their line, so that none is cut short at its end. */
function withDash(mark: Mark, length: number, strength: Strength, weight: Weight): Mark {
  if (strength === "shown") return mark;
  const { dash, dots } = weights[weight];
  const [on, off] = strength === "plausible" ? dash : [0, dots];
  const count = Math.max(2, Math.round((length + off) / (on + off)));
  const fit = length / (count * on + (count - 1) * off);
  const cap = strength === "contested" ? { "stroke-linecap": "round" } : {};
  // A dot of no length at the very end of a line may be left out, so the pattern falls short by a trace.
  const pattern = [on, off].map((part) => Math.floor(part * fit * 100) / 100).join(" ");
  return { ...mark, attrs: { ...mark.attrs, "stroke-dasharray": pattern, ...cap } };
}

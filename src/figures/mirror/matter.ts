import { curvePath, type Curve, type Point } from "../kit/curve.ts";
import { group, line, path, type Mark } from "../kit/scene.ts";
import { acrossFan, fanPoint, gateRow, type Fan } from "./fan.ts";
import { fanDots, fanThreads, fanTiles } from "./fan-matter.ts";
import type { Plan } from "./plan.ts";
import { parts } from "./rows.ts";

/** The fans: tiles on the left, threads and dots on the right. Drawn, not measured: their size stands for no number. */
function fans({ fan, strokes }: Plan): Mark[] {
  const [tiles, threads, dots] = [fanTiles(fan), fanThreads(fan), fanDots(fan)];
  return [
    group(
      "tiles",
      [
        path("above", tiles.above, { classes: "fill-us" }),
        path("below", tiles.below, { classes: "fill-us" }),
        path("hollow", tiles.hollow, { classes: "line-us w08" }),
      ],
      { row: parts.chips },
    ),
    group(
      "threads",
      [
        path("thick", threads.thick, { classes: `line-cn ${strokes.thread}` }),
        path("fine", threads.fine, { classes: "line-cn" }),
        dotsPath("small", dots.small, strokes.small),
        dotsPath("large", dots.large, strokes.large),
      ],
      { row: parts.files },
    ),
  ];
}

/** Dots as one path: strokes of no length with round ends. */
export function dotsPath(key: string, d: string, width: string): Mark {
  const mark = path(key, d, { classes: `line-cn ${width}`.trim() });
  return { ...mark, attrs: { ...mark.attrs, "stroke-linecap": "round" } };
}

/** Both halves with gate and shelf, and the axis between them. */
export function matter(plan: Plan, whose: "nobody" | "us"): Mark[] {
  return [axis(plan), ...fans(plan), ...gates(plan), shelf(plan, whose)];
}

export type Gate = "washington" | "beijing";

/** The two keys of the gate: Washington's above the slit, Beijing's below. */
function gateCurve(fan: Fan, gate: Gate): Curve {
  return acrossFan(fan, "left", gate === "washington" ? -gateRow : gateRow, -0.7);
}

function gates({ fan, strokes }: Plan): Mark[] {
  return (["washington", "beijing"] as const).map((gate) =>
    path(`gate:${gate}`, curvePath(gateCurve(fan, gate)), {
      classes: `line-${gate === "washington" ? "us" : "cn"} ${strokes.gate}`,
      row: parts[gate],
    }),
  );
}

const shelfRows = 1.5;

/** What all threads pass: a plain knot until the story shows whose it is, then the US host's shelf. */
function shelf({ fan }: Plan, whose: "nobody" | "us"): Mark {
  const backwards =
    (curve: Curve): Curve =>
    (time) =>
      curve(1 - time);
  const end: Curve = (time) => fanPoint(fan, "right", -shelfRows + 2 * shelfRows * time, -0.8);
  const outline = [
    curvePath(backwards(acrossFan(fan, "right", -shelfRows, -0.8))),
    curvePath(end).replace("M", "L"),
    curvePath(acrossFan(fan, "right", shelfRows, -0.8)).replace("M", "L"),
  ];
  const classes = whose === "us" ? "fill-us" : "line-ink w15 paper";
  return path("shelf", `${outline.join("")}Z`, { classes, row: parts.shelf });
}

/** The point of a half's gear that a note's line leads to. */
export const places: Record<"washington" | "beijing" | "shelf", (fan: Fan) => Point> = {
  washington: (fan) => gateCurve(fan, "washington")(0),
  beijing: (fan) => gateCurve(fan, "beijing")(0),
  shelf: (fan) => fanPoint(fan, "right", 0, -0.8),
};

export function axis({ fan, frame }: Plan): Mark {
  return line("axis", fan.axis, 0, fan.axis, frame.height, { classes: "line-ink" });
}

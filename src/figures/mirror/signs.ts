import { curvePath, type Curve, type Point } from "../kit/curve.ts";
import { circle, group, line, path, px, rect, type Mark } from "../kit/scene.ts";

/** A stop sign without a colour: a ring with a bar. */
export function stopSign(key: string, [x, y]: Point, r: number): Mark {
  return group(key, [
    circle("ring", x, y, r, { classes: "line-ink w15 paper" }),
    line("bar", x - r * 0.5, y, x + r * 0.5, y, { classes: "line-ink w3" }),
  ]);
}

/** A label on a string, its point at the thing it hangs on: terms that come with a file. */
export function tag(key: string, [x, y]: Point, size: number): Mark {
  const [width, half] = [size * 1.7, size / 2];
  const corner = (dx: number, dy: number) => `${px(x + dx)},${px(y + dy)}`;
  const ends = [corner(half, -half), corner(half + width, -half), corner(half + width, half), corner(half, half)];
  return group(key, [
    path("body", `M${corner(0, 0)}L${ends.join("L")}Z`, { classes: "line-ink w15 paper" }),
    circle("hole", x + half * 1.2, y, size * 0.13, { classes: "fill-ink" }),
  ]);
}

/** A copy that somebody holds. */
export function kept(key: string, [x, y]: Point, size: number): Mark {
  return group(key, [
    rect("box", x - size / 2, y - size / 2, size, size, { classes: "line-ink paper" }),
    circle("copy", x, y, size * 0.22, { classes: "fill-cn" }),
  ]);
}

/** Scissors whose blades point to the right or the left. */
export function scissors(key: string, [x, y]: Point, way: 1 | -1, size: number): Mark {
  const at = (along: number, across: number): Point => [x + along * way * size, y + across * size];
  const blade = (up: 1 | -1) => `M${point(at(-0.28, 0.18 * up))}L${point(at(0.57, -0.24 * up))}`;
  const handle = (key: string, up: 1 | -1) =>
    circle(key, ...at(-0.42, 0.24 * up), size * 0.17, { classes: "line-ink w15 paper" });
  return group(key, [
    path("blades", blade(1) + blade(-1), { classes: "line-ink w15" }),
    handle("upper", -1),
    handle("lower", 1),
  ]);
}

/** A flow is cut here: paper along the line, and a line of dashes on it. */
export function cutLine(key: string, curve: Curve): Mark {
  const d = curvePath(curve);
  const dashes = path("dashes", d, { classes: "line-ink w15" });
  return group(key, [
    path("gap", d, { classes: "line-paper w8" }),
    { ...dashes, attrs: { ...dashes.attrs, "stroke-dasharray": "5 3" } },
  ]);
}

function point([x, y]: Point): string {
  return `${px(x)},${px(y)}`;
}

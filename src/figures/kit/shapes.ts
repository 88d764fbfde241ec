import type { Method, Side } from "../../datasets/schema/common.ts";
import { circle, group, line, path, px, rect, type Mark } from "./scene.ts";

/** Paint of a mark by who made the thing it stands for. */
export function fillOf(maker: Side): string {
  return `fill-${maker}`;
}

export function lineOf(maker: Side): string {
  return `line-${maker}`;
}

/** Text colour by maker; things made by neither side stay in ink. */
export function textOf(maker: Side): string {
  return maker === "other" ? "ink" : `${maker}-text`;
}

interface DotOptions {
  readonly row?: string;
  /** The step's own rows are drawn one pixel larger. */
  readonly strong?: boolean;
}

/**
 * The mark of one value: its shape says how the value was counted (look.md, section 6).
 * Filled circle: counted; square: by tag; diamond: a company said so; triangle: a government body;
 * ring: worked out by us; cross: no source found.
 */
export function dot(key: string, x: number, y: number, method: Method, maker: Side, options: DotOptions = {}): Mark {
  const r = options.strong ? 5.5 : 4.5;
  return group(key, [shape(x, y, r, method, maker)], options.row ? { row: options.row } : {});
}

function shape(x: number, y: number, r: number, method: Method, maker: Side): Mark {
  const open = `${lineOf(maker)} w2 paper`;
  switch (method) {
    case "counted":
    case "lineage":
      return circle("shape", x, y, r, { classes: fillOf(maker) });
    case "tag":
      return rect("shape", x - r, y - r, 2 * r, 2 * r, { classes: open });
    case "company statement":
      return path("shape", polygon([[x, y - r - 1], [x + r + 1, y], [x, y + r + 1], [x - r - 1, y]]), { classes: open });
    case "government statement":
      return path("shape", polygon([[x, y - r - 1], [x + r + 1, y + r], [x - r - 1, y + r]]), { classes: open });
    case "own calculation":
      return circle("shape", x, y, r - 0.5, { classes: open });
    case "not stated":
      return path("shape", `M${px(x - r)},${px(y - r)}L${px(x + r)},${px(y + r)}M${px(x - r)},${px(y + r)}L${px(x + r)},${px(y - r)}`, { classes: `${lineOf(maker)} w2` });
  }
}

export function polygon(points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${px(x)},${px(y)}`).join("L")}Z`;
}

/** A short arrow after a mark: the source says "or more". */
export function orMore(key: string, x: number, y: number, maker: Side): Mark {
  const head = path("head", `M${px(x + 9)},${px(y - 3.5)}L${px(x + 13)},${px(y)}L${px(x + 9)},${px(y + 3.5)}`, { classes: `${lineOf(maker)} w15` });
  return group(key, [line("shaft", x + 3, y, x + 12.5, y, { classes: `${lineOf(maker)} w15` }), head]);
}

/** A bracket over a group, from its lowest to its highest value. */
export function bracket(key: string, x1: number, x2: number, y: number, maker: Side): Mark {
  const d = `M${px(x1)},${px(y + 6)}V${px(y)}H${px(x2)}V${px(y + 6)}`;
  return path(key, d, { classes: `${lineOf(maker)} w15` });
}

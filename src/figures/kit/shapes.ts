import type { Method, Side } from "../../datasets/schema/common.ts";
import { circle, group, path, px, rect, type Mark } from "./scene.ts";

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
  /** A row that has stepped back. */
  readonly small?: boolean;
  /** A filled mark parted from what it stands on by a rim of paper; open marks are paper inside. */
  readonly halo?: boolean;
}

/**
 * The mark of one value: its shape says how the value was counted (look.md, section 6).
 * Filled circle: counted; square: by tag; diamond: a company said so; triangle: a government body;
 * ring: worked out by us; cross: no source found.
 */
export function dot(key: string, x: number, y: number, method: Method, maker: Side, options: DotOptions = {}): Mark {
  const r = options.small ? 3 : options.strong ? 5.5 : 4.5;
  const mark = shape(x, y, r, method, maker);
  const parted = options.halo && !isOpen(method) ? { ...mark, classes: `${mark.classes} halo` } : mark;
  return group(key, [parted], options.row ? { row: options.row } : {});
}

function isOpen(method: Method): boolean {
  return method !== "counted" && method !== "lineage";
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
      return path(
        "shape",
        polygon([
          [x, y - r - 1],
          [x + r + 1, y],
          [x, y + r + 1],
          [x - r - 1, y],
        ]),
        { classes: open },
      );
    case "government statement":
      return path(
        "shape",
        polygon([
          [x, y - r - 1],
          [x + r + 1, y + r],
          [x - r - 1, y + r],
        ]),
        { classes: open },
      );
    case "own calculation":
      return circle("shape", x, y, r - 0.5, { classes: open });
    case "not stated":
      return path(
        "shape",
        `M${px(x - r)},${px(y - r)}L${px(x + r)},${px(y + r)}M${px(x - r)},${px(y + r)}L${px(x + r)},${px(y - r)}`,
        { classes: `${lineOf(maker)} w2` },
      );
  }
}

type Point = readonly [number, number];

export function polygon(points: readonly Point[]): string {
  return `M${points.map(point).join("L")}Z`;
}

/** A short arrow after a mark, the way its values grow: the source says "or more". */
export function orMore(key: string, x: number, y: number, maker: Side, way: "right" | "up" = "right"): Mark {
  const at = (along: number, across: number): Point =>
    way === "right" ? [x + along, y + across] : [x + across, y - along];
  const d = `M${point(at(3, 0))}L${point(at(12.5, 0))}M${point(at(9, -3.5))}L${point(at(13, 0))}L${point(at(9, 3.5))}`;
  return path(key, d, { classes: `${lineOf(maker)} w15` });
}

function point([x, y]: Point): string {
  return `${px(x)},${px(y)}`;
}

/** A torn line from the axis: the visible break where one scale ends and another kind of number begins. */
export function tear(key: string, width: number, y: number): Mark {
  const teeth = Array.from({ length: Math.round(width / 12) }, (_, index) =>
    point([index * 12 + 6, index % 2 ? y + 3 : y - 3]),
  );
  return path(key, `M0,${px(y + 3)}L${teeth.join("L")}`, { classes: "line-mute" });
}

/** A bracket over a group, from its lowest to its highest value. */
export function bracket(key: string, x1: number, x2: number, y: number, maker: Side): Mark {
  const d = `M${px(x1)},${px(y + 6)}V${px(y)}H${px(x2)}V${px(y + 6)}`;
  return path(key, d, { classes: `${lineOf(maker)} w15` });
}

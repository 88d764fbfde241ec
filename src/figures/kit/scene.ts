/** The drawing alphabet: a picture as plain objects, the same in Node and in the browser. */

export type Tag = "g" | "path" | "line" | "circle" | "rect" | "text" | "tspan";
export type Attrs = Readonly<Record<string, string | number>>;

/**
 * One mark. `key` is unique among its siblings and stays the same between states, so that the same thing can move;
 * `row` names the dataset row the mark stands for; `classes` are paints and type styles of picture.css.
 */
export interface Mark {
  readonly key: string;
  readonly tag: Tag;
  readonly attrs: Attrs;
  readonly classes?: string;
  readonly row?: string;
  readonly text?: string;
  readonly children?: readonly Mark[];
}

export interface Frame {
  readonly name: "wide" | "narrow";
  /** In user units, which are CSS pixels at a scale of one. Pictures are only ever scaled up. */
  readonly width: number;
  readonly height: number;
}

export interface Scene {
  readonly frame: Frame;
  readonly marks: readonly Mark[];
}

export const frames = {
  wide: { name: "wide", width: 600, height: 440 },
  narrow: { name: "narrow", width: 280, height: 240 },
} as const satisfies Record<Frame["name"], Frame>;

/** Rounds a coordinate to a tenth of a pixel, so that files stay small and snapshots stable. */
export function px(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`A coordinate must be a finite number, found ${value}.`);
  return Math.round(value * 10) / 10 + 0;
}

type Extra = Pick<Mark, "classes" | "row">;

export function group(key: string, children: readonly Mark[], extra: Extra & { attrs?: Attrs } = {}): Mark {
  return { key, tag: "g", attrs: {}, ...extra, children };
}

export function line(key: string, x1: number, y1: number, x2: number, y2: number, extra: Extra = {}): Mark {
  return { key, tag: "line", attrs: { x1: px(x1), y1: px(y1), x2: px(x2), y2: px(y2) }, ...extra };
}

export function rect(key: string, x: number, y: number, width: number, height: number, extra: Extra = {}): Mark {
  return { key, tag: "rect", attrs: { x: px(x), y: px(y), width: px(width), height: px(height) }, ...extra };
}

export function circle(key: string, cx: number, cy: number, r: number, extra: Extra = {}): Mark {
  return { key, tag: "circle", attrs: { cx: px(cx), cy: px(cy), r: px(r) }, ...extra };
}

/** `d` comes from d3-shape or d3-path with rounded digits. */
export function path(key: string, d: string, extra: Extra = {}): Mark {
  return { key, tag: "path", attrs: { d }, ...extra };
}

/** A run of text in one style, inside a text mark. */
export interface Run {
  readonly text: string;
  readonly classes?: string;
}

type Anchor = "start" | "middle" | "end";

/** Width of a space in the label style; runs are parted by a real space, so that copied text keeps its words apart. */
const space = 2.4;

/** One line of text at a baseline. Several runs stand one after another, parted by `gap` pixels. */
export function text(
  key: string,
  x: number,
  y: number,
  content: string | readonly Run[],
  extra: Extra & { anchor?: Anchor; gap?: number } = {},
): Mark {
  const { anchor = "start", gap = 5, ...rest } = extra;
  // Placed by transform, not by x and y: a browser moves such a text without setting it again.
  const attrs: Attrs = {
    transform: `translate(${px(x)} ${px(y)})`,
    ...(anchor === "start" ? {} : { "text-anchor": anchor }),
  };
  if (typeof content === "string") return { key, tag: "text", attrs, text: content, ...rest };
  const children = content.map((run, index): Mark => ({
    key: String(index),
    tag: "tspan",
    attrs: index === 0 ? {} : { dx: px(gap - space) },
    text: index === 0 ? run.text : ` ${run.text}`,
    ...(run.classes ? { classes: run.classes } : {}),
  }));
  return { key, tag: "text", attrs, children, ...rest };
}

/** A scene whose sibling keys are unique; a repeated key would make two marks one. */
export function scene(frame: Frame, marks: readonly Mark[]): Scene {
  refuseRepeatedKeys(marks);
  return { frame, marks };
}

function refuseRepeatedKeys(marks: readonly Mark[]): void {
  const seen = new Set<string>();
  for (const mark of marks) {
    if (seen.has(mark.key)) throw new Error(`Two marks of one scene have the key "${mark.key}". Give each its own.`);
    seen.add(mark.key);
    if (mark.children) refuseRepeatedKeys(mark.children);
  }
}

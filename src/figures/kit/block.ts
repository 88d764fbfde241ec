import { direction, type Box, type Curve, type Point } from "./curve.ts";
import { group, text, type Mark } from "./scene.ts";
import { styles, textWidth, wrap, type TextStyle } from "./text.ts";

type Anchor = "start" | "middle" | "end";

export interface Line {
  readonly text: string;
  readonly style?: TextStyle;
  /** Paint of the line, where it is not that of its style. */
  readonly classes?: string;
}

/** A few lines of text that stand together, and the room they take. */
export interface Block {
  readonly mark: Mark;
  readonly box: Box;
}

/** Lines of text about a point: it lies at their start, middle or end, halfway up. */
export function block(key: string, [x, y]: Point, lines: readonly Line[], anchor: Anchor = "middle"): Block {
  const heights = lines.map(({ style = "label" }) => leading(style));
  const width = Math.max(0, ...lines.map((line) => textWidth(line.text, line.style ?? "label")));
  const height = sum(heights);
  const top = y - height / 2;
  const marks = lines.map((line, index) => {
    const { text: content, style = "label", classes } = line;
    const baseline = top + sum(heights.slice(0, index)) + leading(style) / 2 + styles[style].size * 0.35;
    const paint = [style === "label" ? "" : style, classes ?? ""].filter(Boolean).join(" ");
    return text(String(index), x, baseline, content, { anchor, ...(paint ? { classes: paint } : {}) });
  });
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { mark: group(key, marks), box: { x: left, y: top, width, height } };
}

interface Beside {
  /** Where along the curve, from 0 to 1. */
  readonly at: number;
  /** On which hand of somebody who travels along it, or ahead of them. */
  readonly hand: "left" | "right" | "ahead";
  /** Pixels between the line and the nearest edge of the text. */
  readonly gap: number;
  /** Beside a slanting line: the text begins or ends at the line instead of standing across it. */
  readonly slanting?: boolean;
}

/** Lines of text beside a curve, set towards it. */
export function blockBeside(
  key: string,
  curve: Curve,
  { at, hand, gap, slanting = false }: Beside,
  lines: readonly Line[],
): Block {
  const [dx, dy] = direction(curve, at);
  const [nx, ny] = hand === "ahead" ? [dx, dy] : hand === "left" ? [dy, -dx] : [-dy, dx];
  const [x, y] = curve(at);
  const height = sum(lines.map(({ style = "label" }) => leading(style)));
  const steep = slanting ? 0.2 : 0.75;
  const anchor = nx > steep ? "start" : nx < -steep ? "end" : "middle";
  return block(key, [x + nx * gap, y + ny * (gap + height / 2)], lines, anchor);
}

/** Breaks text into at most `count` lines of about the same width. */
export function balanced(content: string, count: number, style: TextStyle): string[] {
  let width = textWidth(content, style) / count;
  let lines = wrap(content, width, style);
  while (lines.length > count) lines = wrap(content, (width += 2), style);
  return lines;
}

/** Height that lines take as a block. */
export function heightOf(lines: readonly Line[]): number {
  return sum(lines.map(({ style = "label" }) => leading(style)));
}

function leading(style: TextStyle): number {
  return Math.round(styles[style].size * 1.2);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

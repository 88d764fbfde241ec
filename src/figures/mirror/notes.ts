import { block, heightOf, type Line } from "../kit/block.ts";
import type { Point } from "../kit/curve.ts";
import { group, line, type Mark } from "../kit/scene.ts";
import { textWidth, wrap } from "../kit/text.ts";
import { outlineOf, reachOf, type Half } from "./fan.ts";
import type { Plan } from "./plan.ts";

export interface Note {
  readonly key: string;
  readonly half: Half;
  /** Height of its middle. */
  readonly y: number;
  /** Its paragraphs; each is broken to the room there is. */
  readonly said: readonly Line[];
  /** What it speaks of: a thin line leads there. */
  readonly to?: Point;
  /** Its least distance from the axis, where something stands beside the fan. */
  readonly least?: number;
  readonly row?: string;
}

const widest = 186;

/** A note beside the fan, set against its outline and broken to the room that this leaves. */
export function noteBeside(plan: Plan, note: Note): Mark {
  const { key, half, y, to, row } = note;
  const { lines, edge } = fitted(plan, note);
  const way = half === "left" ? -1 : 1;
  const x = plan.fan.axis + way * edge;
  // A stray dot may lie behind a note on the right.
  const clear = lines.map((line) => ({ ...line, classes: [line.classes, "halo"].filter(Boolean).join(" ") }));
  const placed = block("said", [x, y], half === "right" ? clear : lines, half === "left" ? "end" : "start");
  return group(key, [placed.mark, ...(to ? [leader([x - way * 4, y], to)] : [])], row ? { row } : {});
}

/** The lines of a note, and how far from the axis they begin. The taller a text, the more of the fan it meets. */
function fitted(plan: Plan, { half, y, said, least = 0 }: Note): { lines: Line[]; edge: number } {
  const { fan, frame, clear } = plan;
  const side = half === "left" ? fan.axis : frame.width - fan.axis;
  const outline = outlineOf(fan, half);
  let lines: Line[] = [...said];
  let edge = 0;
  for (let tries = 0; tries < 6; tries += 1) {
    const reach = heightOf(lines) / 2;
    edge = Math.max(least, reachOf(fan, outline, y - reach, y + reach)) + clear;
    const next = broken(said, Math.min(widest, side - edge - 1));
    if (next.length === lines.length) return { lines: next, edge };
    lines = next;
  }
  return { lines, edge };
}

function broken(said: readonly Line[], width: number): Line[] {
  return said.flatMap((line) => evenly(line, width).map((text) => ({ ...line, text })));
}

/** As few lines as the width allows, of about the same length. */
function evenly({ text: content, style = "label" }: Line, width: number): string[] {
  const fewest = wrap(content, width, style);
  let narrower = textWidth(content, style) / fewest.length;
  let lines = wrap(content, narrower, style);
  while (lines.length > fewest.length) lines = wrap(content, (narrower += 2), style);
  return lines;
}

/** A straight line that ends short of what it leads to. */
function leader(from: Point, to: Point): Mark {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const rest = Math.max(0, 1 - 5 / length);
  const [x, y] = [from[0] + (to[0] - from[0]) * rest, from[1] + (to[1] - from[1]) * rest];
  return line("leader", from[0], from[1], x, y, { classes: "line-mute" });
}

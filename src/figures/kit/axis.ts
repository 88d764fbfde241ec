import { group, line, text, type Mark } from "./scene.ts";
import { textWidth } from "./text.ts";

interface AxisOptions {
  /** Baseline of the tick labels. */
  readonly y: number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  /** Of the frame. Given it, the last label is centred on its tick wherever it has the room. */
  readonly width?: number;
}

/** How far words stand from the page's axis. */
const inset = 12;

/** Ticks at the foot of a chart: short strokes and words, no line and no grid. The outer labels stay inside the frame. */
export function footTicks({ y, ticks, width = 0 }: AxisOptions): Mark {
  const marks = ticks.map(({ x, label }, index) => {
    const last = index === ticks.length - 1 && x + textWidth(label, "label") / 2 > width;
    const anchor = index === 0 ? "start" : last ? "end" : "middle";
    const words = text("label", x === 0 ? inset : x, y, label, { classes: "quiet", anchor });
    // At zero the page's axis is the tick.
    return group(label, x === 0 ? [words] : [line("tick", x, y - 17, x, y - 12, { classes: "line-mute" }), words]);
  });
  return group("axis", marks);
}

/** A tick's number with its thousands set apart. The browser's own formatter takes tens of milliseconds to wake. */
export function tickNumber(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

import { group, line, text, type Mark } from "./scene.ts";

interface AxisOptions {
  /** Baseline of the tick labels. */
  readonly y: number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
}

/** Ticks at the foot of a chart: short strokes and words, no line and no grid. The outer labels stay inside the frame. */
export function footTicks({ y, ticks }: AxisOptions): Mark {
  const marks = ticks.map(({ x, label }, index) =>
    group(label, [
      line("tick", x, y - 17, x, y - 12, { classes: "line-mute" }),
      text("label", x, y, label, { classes: "quiet", anchor: index === 0 ? "start" : index === ticks.length - 1 ? "end" : "middle" }),
    ]),
  );
  return group("axis", marks);
}

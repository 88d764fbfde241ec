import { tickNumber } from "../kit/axis.ts";
import { label, type Words } from "../kit/define.ts";
import { group, line, text, type Frame, type Mark } from "../kit/scene.ts";
import type { Plot } from "./plot.ts";

const step = 10;

/** The scale of shares from zero. On a phone the subtitle alone says of what. */
export function shareScale(words: Words, frame: Frame, { left, right, top, zero, y }: Plot, unit: string): Mark {
  const ticks: Mark[] = [];
  for (let value = 0; y(value) >= top; value += step) {
    const at = y(value);
    ticks.push(
      group(String(value), [
        line("tick", left - 5, at, left, at, { classes: "line-mute" }),
        text("label", left - 9, at + 4, `${tickNumber(value)}%`, { classes: "quiet", anchor: "end" }),
      ]),
    );
  }
  return group("scale", [
    line("axis", left, top, left, zero, { classes: "line-mute" }),
    line("foot", left, zero, right, zero, { classes: "line-ink" }),
    ...ticks,
    ...(frame.name === "wide" ? [text("unit", left - 9, zero + 38, label(words, unit), { classes: "quiet" })] : []),
  ]);
}

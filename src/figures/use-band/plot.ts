import type { Observation } from "../../datasets/schema/rows.ts";
import type { Rows } from "../kit/define.ts";
import { observation } from "../kit/rows.ts";
import { linear } from "../kit/scale.ts";
import { circle, line, rect, type Frame, type Mark } from "../kit/scene.ts";
import { middle, span } from "../kit/time.ts";

export const ref = (id: string) => `openrouter-share/${id}`;
export const share = (rows: Rows, id: string): Observation => observation(rows, ref(id));

export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Where the share is zero. */
  readonly zero: number;
}

export interface Plot extends Area {
  readonly y: (percent: number) => number;
  /** Middle of the time that a row covers. */
  readonly at: (row: Observation) => number;
  /** From the first to the last day of the study. */
  readonly study: readonly [number, number];
}

/** Room for the chart alone, the same whether it shows the line or the band. */
export const areas: Record<Frame["name"], Area> = {
  wide: { left: 44, right: 588, top: 16, zero: 396 },
  narrow: { left: 32, right: 276, top: 10, zero: 214 },
};

/** From the first day of the study to the last day claimed; the highest claim stands a tenth below the top. */
export function plotOf(rows: Rows, area: Area): Plot {
  const last = share(rows, "claimed-march-30");
  const year = span(share(rows, "year-average").asOf);
  const x = linear([year.start, span(last.asOf).end], [area.left, area.right]);
  return {
    ...area,
    y: linear([0, last.value * 1.1], [area.zero, area.top]),
    at: (row) => x(middle(row.asOf)),
    study: [x(year.start), x(year.end)],
  };
}

/** The study's window, the band from its lowest to its best weeks, and its average. The same marks at any size. */
export function band(rows: Rows, { y, study, top, zero }: Plot, thick = true): Mark[] {
  const [low, average, best] = ["low-week", "year-average", "best-weeks"].map((id) => y(share(rows, id).value));
  const [start, end] = study;
  const [lowest = 0, mean = 0, highest = 0] = [low, average, best];
  return [
    rect("study", start, top, end - start, zero - top, { classes: "fill-sunk" }),
    rect("band", start, highest, end - start, lowest - highest, { classes: "fill-cn-wash" }),
    line("row:best-weeks", start, highest, end, highest, { classes: "line-cn w2", row: ref("best-weeks") }),
    line("row:low-week", start, lowest, end, lowest, { classes: "line-cn w2", row: ref("low-week") }),
    line("row:year-average", start, mean, end, mean, {
      classes: `line-cn ${thick ? "w8" : "w4"}`,
      row: ref("year-average"),
    }),
    line("zero", start, zero, end, zero, { classes: "line-ink" }),
  ];
}

/** A claim's mark is hollow. */
export function hollow(id: string, x: number, y: number, pale = false): Mark {
  return circle(`row:${id}`, x, y, 7, { classes: `${pale ? "line-mute" : "line-cn w2"} paper`, row: ref(id) });
}

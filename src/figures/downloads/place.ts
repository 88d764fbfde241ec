import type { Observation } from "../../datasets/schema/rows.ts";
import { linear } from "../kit/scale.ts";
import { middle, span } from "../kit/time.ts";
import { inMillions, type Series } from "./series.ts";

export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Where the value is zero. */
  readonly zero: number;
  /** How far apart two marks of one date must be, in pixels. */
  readonly clearance: number;
}

export interface Placed {
  readonly row: Observation;
  readonly x: number;
  readonly y: number;
  /** A mark of the same date stands too close for both labels to be centred on their marks. */
  readonly crowded?: "from above" | "from below";
}

export interface Chart {
  readonly x: (time: number) => number;
  readonly y: (millions: number) => number;
  readonly totals: readonly Placed[];
}

/** Date against downloads from zero. Close values of one date stand side by side within the time that the date covers. */
export function chart({ totals, flows }: Series, area: Area): Chart {
  const spans = [...totals, ...flows].map((row) => span(row.asOf));
  const time = [Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end))] as const;
  const x = linear(time, [area.left, area.right]);
  const y = linear([0, Math.max(...totals.map(inMillions))], [area.zero, area.top]);
  const placed = totals.map((row) => ({ row, x: x(middle(row.asOf)), y: y(inMillions(row)) }));
  return {
    x,
    y,
    totals: placed.map((mark, index) => apart(mark, placed[index - 1], placed[index + 1], area.clearance)),
  };
}

function apart(mark: Placed, below: Placed | undefined, above: Placed | undefined, clearance: number): Placed {
  const near = (other: Placed | undefined) => other?.x === mark.x && Math.abs(other.y - mark.y) < clearance;
  if (near(above)) return { ...mark, x: mark.x + clearance / 2, crowded: "from above" };
  if (near(below)) return { ...mark, x: mark.x - clearance / 2, crowded: "from below" };
  return mark;
}

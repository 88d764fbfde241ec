import type { EventRow } from "../../datasets/schema/rows.ts";
import type { Rows } from "../kit/define.ts";
import { linear } from "../kit/scale.ts";
import type { Frame } from "../kit/scene.ts";
import { middle } from "../kit/time.ts";

export const ref = (id: string) => `rules-timeline/${id}`;

/** One event by its id. @throws RangeError when the rows handed to the figure lack it. */
export function eventOf(rows: Rows, id: string): EventRow {
  const found = (rows["rules-timeline"] ?? []).find((row): row is EventRow => row.id === id && "lane" in row);
  if (!found) throw new RangeError(`The figure rule-lanes needs the event "${ref(id)}" and was not given it.`);
  return found;
}

/** Time runs down, from the autumn of the first letters to the spring after the last rule. */
export function timeScale({ height }: Frame, top: number, bottom: number): (time: number) => number {
  return linear([Date.UTC(2022, 7, 15), Date.UTC(2026, 2, 15)], [top, height - bottom]);
}

export const at = (row: EventRow) => middle(row.asOf);

/** Left of the axis what China does and makes, right of it what Washington does. */
export const sideOf = ({ lane }: EventRow): "cn" | "us" => (lane === "washington" ? "us" : "cn");

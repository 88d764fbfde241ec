import type { Observation } from "../../datasets/schema/rows.ts";
import { group, path, px, type Mark } from "../kit/scene.ts";
import { lineOf } from "../kit/shapes.ts";
import { derivatives } from "./series.ts";

/** A bar with an end stop: so far it reaches with this account added. */
export function withAccount(row: Observation, from: number, to: number, y: number, stop = 5): Mark {
  const d = `M${px(from)},${px(y)}H${px(to)}M${px(to)},${px(y - stop)}V${px(y + stop)}`;
  return group(`row:${row.id}`, [path("stop", d, { classes: `${lineOf(row.maker)} w2` })], {
    row: derivatives(row.id),
  });
}

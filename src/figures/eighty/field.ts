import { path, px, type Mark } from "../kit/scene.ts";
import type { Plan } from "./plan.ts";

/** The field is all startups: a hundred squares, filled column by column. */
const all = 100;
const rowsDown = 5;

/** Part of "about": this much of a number may be missing, or come on top. */
const slack = 0.1;

/** Height of the field. */
export function fieldHeight({ tile, pitch }: Plan): number {
  return (rowsDown - 1) * pitch + tile;
}

/** Right edge of the first so many squares. */
export function edgeOf({ left, tile, pitch }: Plan, count: number): number {
  return left + (Math.ceil(count / rowsDown) - 1) * pitch + tile;
}

/** Every square in outline. */
export function tiles(plan: Plan, top: number): Mark {
  return path("tiles", squares(plan, top, [0, all]), { classes: "line-us w15" });
}

/** A square inside each of the first so many, in outline: this was said, and nobody counted. */
export function said(plan: Plan, top: number, count: number): Mark {
  return path("said", squares(plan, top, [0, count], 0.27), { classes: "line-cn w15" });
}

/** An estimated number of squares: full ones, then some in a pale tone about the number itself. */
export function about(plan: Plan, top: number, count: number): Mark[] {
  const reach = Math.round(count * slack);
  return [
    path("soft", squares(plan, top, [count - reach, count + reach], 0.2), { classes: "fill-cn-wash" }),
    path("soft-edge", squares(plan, top, [count - reach, count + reach], 0.2), { classes: "line-cn" }),
    path("full", squares(plan, top, [0, count - reach], 0.16), { classes: "fill-cn" }),
  ];
}

function squares(plan: Plan, top: number, [from, to]: readonly [number, number], inset = 0): string {
  const { left, tile, pitch } = plan;
  const side = px(tile * (1 - 2 * inset));
  return Array.from({ length: to - from }, (_, index) => {
    const at = from + index;
    const x = left + Math.floor(at / rowsDown) * pitch + tile * inset;
    const y = top + (at % rowsDown) * pitch + tile * inset;
    return `M${px(x)},${px(y)}h${side}v${side}h${-side}Z`;
  }).join("");
}

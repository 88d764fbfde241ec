import { label, type Words } from "../kit/define.ts";
import { group, line, path, px, rect, type Mark } from "../kit/scene.ts";
import { arrowThreads, arrowTiles } from "./arrows.ts";
import { axis, dotsPath, type Gate } from "./matter.ts";
import { againstAxis } from "./names.ts";
import type { Plan } from "./plan.ts";
import { parts } from "./rows.ts";

/** The arrow of threads: whole, frayed, out of sight. Drawn, not measured, as all matter is. */
export function threadArrow({ arrows, strokes }: Plan): Mark {
  const threads = arrowThreads(arrows);
  const marks = [
    path("thick", threads.thick, { classes: `line-cn ${strokes.arrow}` }),
    path("fine", threads.fine, { classes: "line-cn" }),
    dotsPath("dots", threads.dots, strokes.thread),
  ];
  return group("thread-arrow", marks, { row: parts.files });
}

/** The arrow of tiles, hollow where they no longer come. */
function tileArrow({ arrows }: Plan): Mark {
  const tiles = arrowTiles(arrows);
  const marks = [
    path("solid", tiles.solid, { classes: "fill-us" }),
    path("hollow", tiles.hollow, { classes: "line-us w08" }),
  ];
  return group("tile-arrow", marks, { row: parts.chips });
}

/** Both arrows about the axis, under the names of the places they point to. */
export function bothArrows(plan: Plan, words: Words): Mark[] {
  const { first, style } = plan.head;
  return [
    axis(plan),
    tileArrow(plan),
    threadArrow(plan),
    againstAxis("place:left", plan, "left", first, label(words, "place-left"), style),
    againstAxis("place:right", plan, "right", first, label(words, "place-right"), style),
  ];
}

/** The column of tiles, from the axis, that each key of the gate takes the place of. */
const columns = {
  wide: { washington: 4, beijing: 11 },
  narrow: { washington: 5, beijing: 9 },
} as const;

/** Where a key crosses the tile arrow, and how far it reaches up and down. */
export function keyOf({ arrows, frame }: Plan, gate: Gate): Record<"x" | "top" | "foot", number> {
  const { axis: middle, pitch, tile, y } = arrows;
  const x = middle - (columns[frame.name][gate] + 1) * pitch + tile / 2;
  return { x, top: y - 5 * pitch, foot: y + 5 * pitch };
}

/** The gate on the tile arrow, with its two keys. */
export function arrowGate(plan: Plan): Mark[] {
  return (["washington", "beijing"] as const).map((gate) => {
    const { x, top, foot } = keyOf(plan, gate);
    const hue = gate === "washington" ? "line-us" : "line-cn";
    const marks = [
      line("gap", x, top, x, foot, { classes: "line-paper w8" }),
      line("key", x, top, x, foot, { classes: `${hue} ${plan.strokes.gate}` }),
    ];
    return group(`gate:${gate}`, marks, { row: parts[gate] });
  });
}

/** A button with the sign for a download, on the threads. */
export function button(plan: Plan): Mark {
  const { axis: middle, pitch, y } = plan.arrows;
  const [x, size] = [middle + pitch * 6.5, pitch * 5];
  const at = (across: number, down: number) => `${px(x + across * size)},${px(y + down * size)}`;
  const sign = `M${at(0, -0.26)}L${at(0, 0.12)}M${at(-0.16, -0.04)}L${at(0, 0.12)}L${at(0.16, -0.04)}M${at(-0.26, 0.27)}L${at(0.26, 0.27)}`;
  const marks = [
    rect("plate", x - size / 2, y - size / 2, size, size, { classes: "line-ink w15 paper" }),
    path("sign", sign, { classes: "line-ink w2" }),
  ];
  return group("shelf", marks, { row: parts.shelf });
}

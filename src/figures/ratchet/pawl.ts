import { arrow } from "../kit/arrow.ts";
import { block } from "../kit/block.ts";
import { straight } from "../kit/curve.ts";
import { label, type Words } from "../kit/define.ts";
import { wrapped } from "../kit/plate.ts";
import { circle, group, path, rect, text, type Mark } from "../kit/scene.ts";
import { polygon } from "../kit/shapes.ts";
import type { Plan } from "./plan.ts";
import { ref } from "./rack.ts";

/** The product, and the pawl it trails: behind the last tooth it cannot go back, on the layer it can. */
export function product(words: Words, plan: Plan, free: boolean): Mark[] {
  const { product: box, pitch, foot, layer, frame, way } = plan;
  const wide = frame.name === "wide";
  const width = frame.width - 1 - box.x;
  const end = 4 * pitch + (wide ? 3 : 2);
  const tip = free ? layer.y : foot - 1;
  const pivot = [end + (wide ? 46 : 18), box.y + box.height + (wide ? 22 : 10)] as const;
  const half = wide ? 10 : 5;
  const arm = polygon([
    [pivot[0] - half, pivot[1]],
    [pivot[0] + half * 0.6, pivot[1] + half],
    [end + half * 1.5, tip],
    [end, tip],
    [end, tip - half * 2],
  ]);
  const name = wrapped(label(words, "app"), width - 8, plan.names);
  return [
    group("pawl", [
      path("hanger", polygon(hanger(pivot, box.y + box.height, half)), { classes: "fill-ink" }),
      path("arm", arm, { classes: "fill-ink" }),
      circle("pivot", pivot[0], pivot[1], half * 1.1, { classes: "line-ink w2 paper" }),
    ]),
    group(
      "node:app",
      [
        rect("box", box.x, box.y, width, box.height, { classes: "line-ink w2 paper" }),
        block("name", [box.x + width / 2, box.y + box.height / 2], name).mark,
      ],
      { row: ref("app") },
    ),
    arrow("way-back", straight([box.x - 5, way.y], [free ? way.free : way.stuck, way.y]), {
      maker: "other",
      strength: "shown",
      end: free ? "head" : "bar",
      weight: wide ? "thick" : "thin",
    }),
    ...leaving(words, plan, free),
  ];
}

/** The short arrow's name; a phone has no room for it. */
function leaving(words: Words, { product: box, way, frame }: Plan, free: boolean): Mark[] {
  if (frame.name === "narrow") return [];
  const said = label(words, free ? "leaving-free" : "leaving-stuck");
  return [text("leaving", box.x - 7, way.y + 29, said, { anchor: "end", classes: "strong" })];
}

function hanger([x, y]: readonly [number, number], top: number, half: number) {
  return [
    [x - half * 0.6, top],
    [x + half * 0.6, top],
    [x + half * 0.6, y],
    [x - half * 0.6, y],
  ] as const;
}

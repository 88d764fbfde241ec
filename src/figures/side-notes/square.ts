import { label, type Words } from "../kit/define.ts";
import { seeded } from "../kit/random.ts";
import { group, path, px, rect, text, type Mark } from "../kit/scene.ts";
import { level } from "./level.ts";
import { lanes, type MhcPlan } from "./plan.ts";

/** How much of each lane goes into each: discs by area, of a square made level by the rule itself. */
export function square(words: Words, { x, y, cell, head }: MhcPlan): Mark {
  const random = seeded(12);
  const shares = level(Array.from({ length: lanes }, () => Array.from({ length: lanes }, () => random() ** 2 + 0.03)));
  const discs = shares.flatMap((row, down) =>
    row.map((share, across) => {
      const r = Math.sqrt(share) * cell * 0.5;
      const [cx, cy] = [x + (across + 0.5) * cell, y + (down + 0.5) * cell];
      return `M${px(cx - r)},${px(cy)}a${px(r)},${px(r)} 0 1 0 ${px(2 * r)},0a${px(r)},${px(r)} 0 1 0 ${px(-2 * r)},0z`;
    }),
  );
  const size = lanes * cell;
  return group(
    "node:mixing",
    [
      rect("frame", x, y, size, size, { classes: "line-ink w15 paper" }),
      path("discs", discs.join(""), { classes: "fill-cn" }),
      text("name", x + size / 2, y - 10, label(words, "mixing"), { anchor: "middle", classes: `${head} cn-text` }),
    ],
    { row: "side-notes/mixing" },
  );
}

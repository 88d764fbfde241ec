import { label, type Words } from "../kit/define.ts";
import { group, path, rect, text, type Mark } from "../kit/scene.ts";
import { polygon } from "../kit/shapes.ts";
import type { EngramPlan } from "./plan.ts";

/** Where the side road leaves the main one: a phrase of two tokens. */
export function phrase(words: Words, { phrase: { x, width, height }, road, head }: EngramPlan): Mark {
  const half = width / 2 - 2;
  const tiles = [0, 1].flatMap((index) => {
    const left = x + index * (half + 4);
    return [
      rect(`tile:${index}`, left, road - height / 2, half, height, { classes: "line-ink paper" }),
      text(`word:${index}`, left + half / 2, road + 4, label(words, `word-${index}`), {
        anchor: "middle",
        classes: "ink",
      }),
    ];
  });
  const name = text("name", x, road - height / 2 - 9, label(words, "word-pair"), { classes: head });
  return group("node:word-pair", [...tiles, name], { row: "side-notes/word-pair" });
}

/** Where it comes back. */
export function gate(words: Words, { gate: { x, y, reach }, head }: EngramPlan): Mark {
  const d = polygon([[x, y - reach], [x + reach, y], [x, y + reach], [x - reach, y]]); // prettier-ignore
  const name = text("name", x - reach - 7, y + 5, label(words, "gate"), { anchor: "end", classes: `${head} cn-text` });
  return group("node:gate", [path("shape", d, { classes: "line-cn w2 paper" }), name], { row: "side-notes/gate" });
}

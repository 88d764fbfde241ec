import { label, type Words } from "../kit/define.ts";
import { seeded } from "../kit/random.ts";
import { group, path, px, text, type Mark } from "../kit/scene.ts";
import type { EngramPlan } from "./plan.ts";

/** Boards full of books; the one that the address names is in full colour. */
export function shelf(words: Words, { shelf: stand, row, head }: EngramPlan): Mark {
  const { x, y, width, height, boards } = stand;
  const pitch = height / boards;
  const random = seeded(41);
  const books = Array.from({ length: boards }, (_, board) =>
    spines(x + 4, y + (board + 1) * pitch, width - 8, pitch, random),
  );
  const found = Math.floor((row - y) / pitch);
  const lines = Array.from(
    { length: boards },
    (_, board) => `M${px(x)},${px(y + (board + 1) * pitch)}H${px(x + width)}`,
  );
  return group(
    "node:shelf",
    [
      path("books", books.filter((_, board) => board !== found).join(""), { classes: "line-cn w08" }),
      path("found", books[found] ?? "", { classes: "fill-cn" }),
      path(
        "boards",
        `${lines.join("")}M${px(x)},${px(y)}V${px(y + height)}M${px(x + width)},${px(y)}V${px(y + height)}`,
        {
          classes: "line-cn w2",
        },
      ),
      text("name", x + width / 2, y + height + (head === "head" ? 20 : 15), label(words, "shelf"), {
        anchor: "middle",
        classes: `${head} cn-text`,
      }),
    ],
    { row: "side-notes/shelf" },
  );
}

function spines(left: number, floor: number, width: number, room: number, random: () => number): string {
  let [data, x] = ["", left];
  for (;;) {
    const thick = room * (0.22 + 0.22 * random());
    if (x + thick > left + width) return data;
    const high = room * (0.55 + 0.3 * random());
    data += `M${px(x)},${px(floor)}v${px(-high)}h${px(thick)}v${px(high)}z`;
    x += thick + 1.5;
  }
}

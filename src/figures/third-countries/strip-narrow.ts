import { label, type Rows, type Words } from "../kit/define.ts";
import { linear } from "../kit/scale.ts";
import { circle, group, line, path, px, text, type Frame, type Mark } from "../kit/scene.ts";
import { start } from "./strip.ts";

const ids = ["general-models-2025-08", "deal-2026-05", "fines-2026-08", "high-risk-first", "high-risk-second"] as const;
const settled: readonly string[] = ["general-models-2025-08", "fines-2026-08"];
const [top, foot, axis] = [146, 236, 8] as const;

/** On a phone time runs down; words that would lie on one another are led away from their day. */
export function stripNarrow(rows: Rows, words: Words, frame: Frame): readonly Mark[] {
  const y = linear([start(rows, ids[0]), start(rows, ids[4])], [top + 6, foot - 8]);
  return [
    line("rule", 0, 122, frame.width, 122, { classes: "line-rule" }),
    text("rules", 2, 138, label(words, "rules-narrow"), { classes: "strong" }),
    line("axis", axis, top, axis, foot, { classes: "line-ink w2" }),
    ...ids.map((id, index) => event(words, id, y(start(rows, id)), top + 8 + index * 19.4)),
  ];
}

function event(words: Words, id: string, y: number, at: number): Mark {
  return group(
    `event:${id}`,
    [
      path("lead", `M${px(axis)},${px(y)}L${px(axis + 14)},${px(at)}H${px(axis + 18)}`, { classes: "line-rule" }),
      circle("mark", axis, y, 4, { classes: settled.includes(id) ? "fill-ink" : "line-ink w15 paper" }),
      text("words", axis + 22, at + 4, label(words, `${id}-narrow`)),
    ],
    { row: `eu-dates/${id}` },
  );
}

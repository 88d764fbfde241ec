import { arrow } from "../kit/arrow.ts";
import { straight } from "../kit/curve.ts";
import { label, type Words } from "../kit/define.ts";
import type { Graph } from "../kit/graph.ts";
import { group, line, text, type Frame, type Mark } from "../kit/scene.ts";

/** What goes over to the builders, and what comes back to the lab. */
const over = ["weights-to-builders", "bill-to-builders"];
const back = ["variants-to-lab", "fixes-to-lab", "income-to-lab"];

const plans = {
  wide: { head: 28, top: 104, pitch: 74, left: 20, right: 580, style: "head", weight: "thick" },
  narrow: { head: 14, top: 52, pitch: 43, left: 12, right: 268, style: "strong", weight: "thin" },
} as const;

/** A ledger of arrows between lab and builders, each with what it carries and how sure that is. */
export function exchange(graph: Graph, words: Words, frame: Frame): Mark[] {
  const { head, left, right, style, top } = plans[frame.name];
  return [
    text("lab", left, head, label(words, "lab"), { classes: `${style} cn-text` }),
    text("builders", right, head, label(words, "builders"), { classes: style, anchor: "end" }),
    line("under", left, top - (frame.name === "wide" ? 56 : 32), right, top - (frame.name === "wide" ? 56 : 32), {
      classes: "line-rule",
    }),
    ...[...over, ...back].map((id, index) => entry(graph, words, frame, id, index)),
  ];
}

function entry(graph: Graph, words: Words, frame: Frame, id: string, index: number): Mark {
  const { top, pitch, left, right, weight } = plans[frame.name];
  const y = top + index * pitch;
  const { maker, strength } = graph.edge(id);
  const way = over.includes(id) ? straight([left, y], [right, y]) : straight([right, y], [left, y]);
  const runs = [{ text: label(words, id), classes: "strong" }, { text: label(words, `${id}-${frame.name}`) }];
  return group(
    `edge:${id}`,
    [
      arrow("arrow", way, { maker, strength, weight }),
      text("what", left, y - 12, runs),
      text("strength", right, y - 12, label(words, strength), { classes: "quiet", anchor: "end" }),
    ],
    { row: `giveaway/${id}` },
  );
}

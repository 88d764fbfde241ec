import { block, type Line } from "../kit/block.ts";
import { label, type Rows, type Words } from "../kit/define.ts";
import { graphOf } from "../kit/graph.ts";
import { wrapped } from "../kit/plate.ts";
import { group, path, rect, text, type Mark } from "../kit/scene.ts";
import { polygon } from "../kit/shapes.ts";
import type { Plan } from "./plan.ts";

export const ref = (id: string) => `ratchet/${id}`;

/** What is built on a model, tooth by tooth, in the order of the file. */
export function clicksOf(rows: Rows): readonly string[] {
  return graphOf(rows, "ratchet")
    .nodes.filter(({ group }) => group === "clicks")
    .map(({ id }) => id);
}

/** One tooth for each thing built; once the layer is in, the teeth are still there, and pale. */
export function teeth(rows: Rows, words: Words, plan: Plan, free: boolean): Mark[] {
  const { pitch, tip, foot, frame } = plan;
  const wide = frame.name === "wide";
  return clicksOf(rows).map((id, index) => {
    const end = (index + 1) * pitch;
    const outline = polygon([
      [end - pitch, foot],
      [end, tip],
      [end, foot],
    ]);
    const marks = [
      path("body", outline, { classes: free ? "fill-paper" : "fill-sunk" }),
      path("edge", outline, { classes: free ? "line-rule w15" : "line-ink w15" }),
    ];
    return group(`node:${id}`, [...marks, ...toothName(id, words, plan, end, wide, free)], { row: ref(id) });
  });
}

function toothName(id: string, words: Words, plan: Plan, end: number, wide: boolean, free: boolean): Mark[] {
  // On a phone the names stand in the bar under the teeth, where the release puts the models.
  if (!wide && free) return [];
  const lines = wrapped(label(words, id), wide ? 66 : plan.pitch, wide ? "strong" : "label", free ? "quiet" : "ink");
  if (!wide) return [block("name", [end - plan.pitch / 2, (plan.foot + plan.under) / 2], lines).mark];
  const y = plan.foot - 12 - lines.length * 7;
  return [block("name", [end - 8, y], lines, "end").mark];
}

/** Under the teeth: one model that all is built on, or several that can stand in for one another, and a copy kept. */
export function models(words: Words, plan: Plan, free: boolean): Mark[] {
  const { foot, under, pitch, frame } = plan;
  const wide = frame.name === "wide";
  const height = under - foot;
  const paint = { classes: "line-ink w15 paper" };
  if (!free) {
    const name = wide
      ? [text("name", plan.inset, foot + height / 2 + 5, label(words, "one-model"), { classes: plan.names })]
      : [];
    return [group("node:models", [rect("box", 1, foot, frame.width - 2, height, paint), ...name])];
  }
  const gap = wide ? 6 : 3;
  const named = ["model-a", "model-b", "model-c"].map((id, index) => {
    const lines: Line[] = wide
      ? [{ text: label(words, id), style: plan.names }]
      : wrapped(label(words, id), 40, "strong");
    return group(id, [
      rect("box", index * pitch + 1, foot, pitch - gap - 1, height, paint),
      block("name", [(index + 0.5) * pitch - gap / 2, foot + height / 2], lines).mark,
    ]);
  });
  return [group("node:models", named, { row: ref("models") }), keptCopy(words, plan)];
}

function keptCopy(words: Words, { foot, under, pitch, frame, names }: Plan): Mark {
  const wide = frame.name === "wide";
  const [left, height] = [3 * pitch, under - foot];
  const lines: Line[] = [
    ...wrapped(label(words, "kept-copy"), frame.width - left - 8, names),
    ...(wide ? [{ text: label(words, "kept-copy-note") }] : []),
  ];
  return group(
    "node:kept-copy",
    [
      rect("box", left, foot, frame.width - left - 2, height, { classes: "line-ink w3 paper" }),
      block("name", [(left + frame.width) / 2, foot + height / 2], lines).mark,
    ],
    { row: ref("kept-copy") },
  );
}

/** Every model still needs chips. */
export function chips(words: Words, { chips: { y, height }, frame, inset, names }: Plan): Mark {
  const name = text("name", inset, y + height / 2 + 5, label(words, "hardware"), { classes: names });
  return group("node:hardware", [rect("bar", 0, y, frame.width, height, { classes: "fill-sunk" }), name], {
    row: ref("hardware"),
  });
}

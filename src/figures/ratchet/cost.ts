import { arrow } from "../kit/arrow.ts";
import { straight } from "../kit/curve.ts";
import { label, type Rows, type Words } from "../kit/define.ts";
import { graphOf } from "../kit/graph.ts";
import { paragraph, wrapped } from "../kit/plate.ts";
import { group, line, path, rect, text, type Mark } from "../kit/scene.ts";
import { polygon } from "../kit/shapes.ts";
import type { Plan } from "./plan.ts";
import { clicksOf, ref } from "./rack.ts";

/** One arrow a click, end to end: each makes leaving dearer, by how much nobody has measured. */
export function cost(rows: Rows, words: Words, plan: Plan): Mark[] {
  const wide = plan.frame.name === "wide";
  const graph = graphOf(rows, "ratchet");
  const ids = clicksOf(rows);
  const length = (plan.way.stuck - (wide ? 44 : 16)) / ids.length;
  const arrows = ids.flatMap((id, index) => {
    const edge = graph.edges.find(({ from }) => from === id);
    if (!edge) return [];
    const curve = straight([index * length, plan.cost.line], [(index + 1) * length - 4, plan.cost.line]);
    const { maker, strength } = edge;
    return arrow(`edge:${edge.id}`, curve, { maker, strength, row: ref(edge.id), weight: wide ? "thick" : "thin" });
  });
  return [
    group(
      "node:cost-to-leave",
      [text("name", plan.inset, plan.cost.head, label(words, "cost-to-leave"), { classes: plan.names })],
      { row: ref("cost-to-leave") },
    ),
    ...arrows,
    text("cost-note", plan.inset, plan.cost.note, label(words, wide ? "cost-note" : "cost-note-narrow")),
  ];
}

/** The layer over the teeth, and on it the two small things that must still be moved by hand. */
export function release(words: Words, plan: Plan): Mark[] {
  const { layer, inset, frame, room } = plan;
  const wide = frame.name === "wide";
  const name = wrapped(label(words, "swap-layer"), room, plan.names);
  const note = wide ? wrapped(label(words, "layer-note"), room, "label") : [];
  return [
    group(
      "node:swap-layer",
      [
        rect("plate", 0, layer.y, frame.width, layer.thick, { classes: "fill-ink" }),
        paragraph("name", inset, wide ? 20 : 2, [...name, ...note]),
      ],
      { row: ref("swap-layer") },
    ),
    ...(["own-tests", "own-prompts"] as const).map((id, index) => remainder(id, words, plan, index as 0 | 1)),
    ...(wide ? moved(words, plan) : [text("moved", inset, plan.cost.note, label(words, "remain-note-narrow"))]),
  ];
}

function remainder(id: string, words: Words, { small, layer, frame }: Plan, index: 0 | 1): Mark {
  const [x, y] = [small.at[index], layer.y];
  const tooth = polygon([
    [x, y],
    [x + small.length, y - small.height],
    [x + small.length, y],
  ]);
  const above = y - small.height - (frame.name === "wide" ? 9 : 5);
  const name = text("name", x + small.length, above, label(words, id), { classes: "strong", anchor: "middle" });
  return group(`node:${id}`, [path("tooth", tooth, { classes: "fill-other" }), name], { row: ref(id) });
}

/** What the small teeth mean, beside them. */
function moved(words: Words, { small, layer }: Plan): Mark[] {
  const x = small.at[1] + small.length + 24;
  const y = layer.y - small.height / 2;
  return [
    line("moved-line", x - 16, y, x - 4, y, { classes: "line-mute" }),
    text("moved", x, y + 4, label(words, "remain-note")),
  ];
}

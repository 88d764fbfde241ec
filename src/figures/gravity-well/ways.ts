import type { Strength } from "../../datasets/schema/common.ts";
import { arrow } from "../kit/arrow.ts";
import { balanced, block, type Line } from "../kit/block.ts";
import { bow } from "../kit/curve.ts";
import { label, type Words } from "../kit/define.ts";
import type { Graph } from "../kit/graph.ts";
import { onRing } from "../kit/ring.ts";
import { group, type Mark } from "../kit/scene.ts";
import { textOf } from "../kit/shapes.ts";
import { textWidth, wrap } from "../kit/text.ts";
import type { Mouth, Plan } from "./plan.ts";
import { within } from "./well.ts";

const dataset = "gravity-well";

/** Four reasons why the next project rolls in, each on a way from the rim to the family. */
export function helpers(graph: Graph, words: Words, plan: Plan): Mark[] {
  const nodes = graph.nodes.filter((node) => node.group === "helpers");
  return nodes.flatMap(({ id }, index) => {
    const mouth = plan.helpers[index];
    return mouth
      ? [way(words, plan, mouth, { id, strength: graph.edge(`${id}-to-newcomer`).strength, inward: true })]
      : [];
  });
}

/** The ways out, from the family past the rim. */
export function exits(graph: Graph, words: Words, plan: Plan): Mark[] {
  const nodes = graph.nodes.filter((node) => node.group === "exits");
  return nodes.flatMap(({ id }, index) => {
    const mouth = plan.exits[index];
    const edge = graph.edges.find(({ from }) => from === id);
    return mouth && edge ? [way(words, plan, mouth, { id, strength: edge.strength, inward: false })] : [];
  });
}

interface Way {
  readonly id: string;
  readonly strength: Strength;
  readonly inward: boolean;
}

function way(
  words: Words,
  plan: Plan,
  { degrees, anchor, words: [dx, dy] }: Mouth,
  { id, strength, inward }: Way,
): Mark {
  const [inner = 0.4] = plan.steps;
  const outside = onRing(plan.rim, degrees);
  const inside = onRing(within(plan.rim, inner + 0.04), degrees + (inward ? 16 : 0));
  const curve = inward ? bow(outside, inside, 14) : bow(inside, outside, 0);
  const lines = [...named(words, plan, id), ...fact(words, plan, id, strength)];
  return group(
    `way:${id}`,
    [
      arrow("arrow", curve, { maker: "other", strength, weight: plan.weight }),
      block("words", [outside[0] + dx, outside[1] + dy], lines, anchor).mark,
    ],
    { row: `${dataset}/${id}` },
  );
}

function named(words: Words, plan: Plan, id: string): Line[] {
  const name = label(words, id);
  const count = Math.ceil(textWidth(name, "strong") / plan.width);
  return balanced(name, count, "strong").map((text): Line => ({ text, style: "strong", classes: textOf("other") }));
}

/** What has been counted about a way, where there is room for it. */
function fact(words: Words, plan: Plan, id: string, strength: Strength): Line[] {
  const said = plan.weight === "thick" ? words.labels[`${id}-note`] : undefined;
  if (said === undefined) return [];
  const lines = wrap(said, plan.width, "label").map((text): Line => ({ text }));
  return [{ text: label(words, strength), classes: "quiet" }, ...lines];
}

import type { GraphEdge, GraphNode } from "../../datasets/schema/rows.ts";
import { arrow } from "../kit/arrow.ts";
import { balanced, block, blockBeside, type Block, type Line } from "../kit/block.ts";
import { between, part, type Curve } from "../kit/curve.ts";
import { label, type Words } from "../kit/define.ts";
import { group, type Mark } from "../kit/scene.ts";
import { textOf } from "../kit/shapes.ts";
import { wrap } from "../kit/text.ts";
import { ref } from "./graph.ts";
import { crosses, place, way, type Layout, type StateName } from "./layout.ts";
import { notes, type Note } from "./notes.ts";

export interface Picture {
  readonly plan: Layout;
  readonly state: StateName;
  readonly words: Words;
  readonly nodes: ReadonlyMap<string, Block>;
}

/** What the last state is about: both valves, and what comes back beside the first. */
const own = new Set(["use-to-better", "derived-to-better", "robots-to-data"]);

/** The name of a node, in the colour of who makes the thing. */
export function nodeBlock(plan: Layout, words: Words, node: GraphNode): Block {
  const lines = balanced(label(words, node.id), node.id === plan.oneLine ? 1 : 2, plan.names);
  const named = lines.map((text): Line => ({ text, style: plan.names, classes: textOf(node.maker) }));
  return block("name", place(plan, node.id), named);
}

/** An arrow with its words. A flow that does not come back ends at its valve. */
export function edgeMark(picture: Picture, edge: GraphEdge): Mark {
  const { plan, state, nodes } = picture;
  const gap = plan.weight === "thick" ? 7 : 5;
  const whole = between(way(plan, edge.from, edge.to), nodes.get(edge.from)?.box, nodes.get(edge.to)?.box, gap);
  const note = notes[plan.upright ? "wide" : "narrow"][state][edge.id];
  const shut = edge.valve === "no report";
  const curve = shut ? part(whole, 0, plan.shut) : whole;
  const drawn = arrow("arrow", curve, {
    maker: edge.maker,
    strength: edge.strength,
    weight: plan.weight,
    valve: state === "valves" && edge.valve !== undefined,
    at: shut ? 1 : (note?.sign ?? 0.5),
    end: shut ? "loose" : "head",
  });
  return group(`edge:${edge.id}`, [drawn, ...edgeWords(picture, edge, curve, note)], { row: ref(edge) });
}

function edgeWords(picture: Picture, edge: GraphEdge, curve: Curve, note: Note | undefined): Mark[] {
  if (note) {
    const lines = [...strength(picture, edge, note), ...evidence(picture, edge, note)];
    return [blockBeside("words", curve, { gap: 8, ...note }, lines).mark];
  }
  return picture.plan.upright && crosses(edge) ? bridgeWords(picture, edge, curve) : [];
}

/** No line of text goes through the wall: the strength stands on its near side, the evidence beyond it. */
function bridgeWords(picture: Picture, edge: GraphEdge, curve: Curve): Mark[] {
  const { plan, words } = picture;
  const y = curve(0)[1] - 15;
  const said: Line = { text: label(words, `${edge.id}-note`), classes: paint(picture, edge) };
  return [
    block("words", [plan.wall - 8, y], strength(picture, edge), "end").mark,
    block("evidence", [plan.wall + 8, y], [said], "start").mark,
  ];
}

function strength(picture: Picture, edge: GraphEdge, note?: Note): Line[] {
  if (note?.unnamed) return [];
  const name = label(picture.words, edge.strength);
  return [paint(picture, edge) === "quiet" ? { text: name, classes: "quiet" } : { text: name, style: "value" }];
}

function evidence(picture: Picture, edge: GraphEdge, { width }: Note): Line[] {
  if (width === undefined) return [];
  const { state, words, plan } = picture;
  const said = state === "valves" && own.has(edge.id) ? (plan.upright ? "valve" : "valve-narrow") : "note";
  const lines = wrap(label(words, `${edge.id}-${said}`), width, "label");
  return lines.map((text) => ({ text, classes: paint(picture, edge) }));
}

/** Where a state is about some arrows, the words of the others step back; their lines stay in colour. */
function paint({ state }: Picture, edge: GraphEdge): string {
  return state !== "valves" ? "" : own.has(edge.id) ? "ink" : "quiet";
}

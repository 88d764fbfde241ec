import { defineFigure, type Rows, type Words } from "../kit/define.ts";
import { group, scene, type Frame, type Mark } from "../kit/scene.ts";
import { edgeMark, nodeBlock } from "./draw.ts";
import { key, middleName, stopAtWall, wall } from "./furniture.ts";
import { closes, graph, reachOf, ref } from "./graph.ts";
import { layout, type StateName } from "./layout.ts";

interface Value {
  /** The groups of nodes that are there; the second list in the narrow frame, where the valves need the room of the rules. */
  readonly groups: readonly string[];
  readonly narrowGroups?: readonly string[];
  /** Private use has no part in the paper's drawing: it comes with the valves. */
  readonly privateUse?: boolean;
}

export default defineFigure<Value>({
  id: "two-loops",
  reads: { "two-loops": "^1" },
  select: () => true,
  states: {
    digital: { value: { groups: ["digital"] }, holds: (rows) => closes(graph(rows), "digital") },
    both: { value: { groups: ["digital", "physical", "outside"] }, holds: rulesReachCodeOnly },
    valves: {
      value: { groups: ["digital", "physical", "outside"], narrowGroups: ["digital", "physical"], privateUse: true },
      holds: bothLoopsHaveAValve,
    },
  },
  draw: (rows, words, { name, ...value }, frame) => scene(frame, draw(rows, words, name as StateName, value, frame)),
});

function draw(rows: Rows, words: Words, state: StateName, value: Value, frame: Frame): Mark[] {
  const { nodes: all, edges } = graph(rows);
  const plan = layout(frame, state);
  const groups = (frame.name === "narrow" && value.narrowGroups) || value.groups;
  const nodes = all
    .filter((node) => groups.includes(node.group))
    .map((node) => ({ node, block: nodeBlock(plan, words, node) }));
  const blocks = new Map(nodes.map(({ node, block }) => [node.id, block]));
  const drawn = edges.filter(
    ({ from, to, valve }) => blocks.has(from) && blocks.has(to) && (value.privateUse || valve !== "no report"),
  );
  const chips = blocks.get("training-compute");
  return [
    ...(groups.includes("physical") ? wall(plan, words, frame) : plan.upright ? [middleName(plan, words)] : []),
    ...(chips ? stopAtWall(plan, words, chips) : []),
    ...drawn.map((edge) => edgeMark({ plan, state, words, nodes: blocks }, edge)),
    ...nodes.map(({ node, block }) => group(`node:${node.id}`, [block.mark], { row: ref(node) })),
    ...(plan.weight === "thin" ? [key(words, 8, frame.height - 3)] : []),
  ];
}

function rulesReachCodeOnly(rows: Rows): boolean {
  const reach = reachOf(graph(rows), "outside");
  return reach.has("digital") && !reach.has("physical");
}

function bothLoopsHaveAValve(rows: Rows): boolean {
  const { edges } = graph(rows);
  return edges.some(({ valve }) => valve === "no report") && edges.some(({ valve }) => valve === "reluctance");
}

import { drawBoard, strengthKey } from "../kit/board.ts";
import { defineFigure, type Rows } from "../kit/define.ts";
import { graphOf } from "../kit/graph.ts";
import { scene } from "../kit/scene.ts";
import { boards, type StateName } from "./boards.ts";

const dataset = "boomerang";

export default defineFigure({
  id: dataset,
  reads: { boomerang: "^1", "safety-tests": "^1" },
  select: (row, dataset) => dataset === "boomerang" || row.id === "lag-v4-pro",
  states: {
    intended: { value: {} },
    "one-reading": { value: {}, holds: oneArrowContested },
    brakes: { value: {}, holds: (rows) => lowering(rows, "brakes") },
    caps: { value: {}, holds: (rows) => lowering(rows, "caps") },
  },
  draw(rows, words, { name }, frame) {
    const marks = drawBoard(graphOf(rows, dataset), words, boards[frame.name][name as StateName], frame);
    return scene(frame, frame.name === "narrow" ? [...marks, strengthKey(words, 12, frame.height - 3)] : marks);
  },
});

/** Along the arc, from limits to dependence, one arrow and no other is contested. */
function oneArrowContested(rows: Rows): boolean {
  const { nodes, edges } = graphOf(rows, dataset);
  const chain = new Set(nodes.filter(({ group }) => group === "chain").map(({ id }) => id));
  return (
    edges.filter(({ from, to, strength }) => chain.has(from) && chain.has(to) && strength === "contested").length === 1
  );
}

function lowering(rows: Rows, group: string): boolean {
  const { nodes, edges } = graphOf(rows, dataset);
  const members = nodes.filter((node) => node.group === group).map(({ id }) => id);
  return members.length > 0 && members.every((id) => edges.some(({ from, sign }) => from === id && sign === "lowers"));
}

import { drawBoard } from "../kit/board.ts";
import { defineFigure, type Rows } from "../kit/define.ts";
import { graphOf, type Graph } from "../kit/graph.ts";
import { observation } from "../kit/rows.ts";
import { scene } from "../kit/scene.ts";
import { boardOf } from "./board.ts";
import { scores } from "./scores.ts";

interface Value {
  readonly checked: boolean;
}

export default defineFigure<Value>({
  id: "chain",
  reads: { chain: "^1", mmmu: "^1" },
  select: () => true,
  states: {
    claimed: { value: { checked: false } },
    checked: { value: { checked: true }, holds: oneLinkShownOneScoreClose },
  },
  draw(rows, words, { checked }, frame) {
    const graph = graphOf(rows, "chain");
    return scene(frame, [
      ...drawBoard(checked ? graph : asTold(graph), words, boardOf(frame, checked), frame),
      ...scores(rows, words, frame, checked),
    ]);
  },
});

/** The briefing draws all its links alike. */
function asTold(graph: Graph): Graph {
  return { ...graph, edge: (id) => ({ ...graph.edge(id), strength: "shown" }) };
}

/** The first link alone is shown, and the two scores are within five points of a hundred. */
function oneLinkShownOneScoreClose(rows: Rows): boolean {
  const shown = graphOf(rows, "chain").edges.filter(({ strength }) => strength === "shown");
  const [one, other] = [observation(rows, "mmmu/internvl3-78b"), observation(rows, "mmmu/gpt-4o")];
  return shown.length === 1 && shown[0]?.from === "qwen-2-5" && Math.abs(one.value - other.value) < 5;
}

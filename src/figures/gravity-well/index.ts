import { observations } from "../kit/rows.ts";
import { defineFigure, type Rows } from "../kit/define.ts";
import { graphOf } from "../kit/graph.ts";
import { scene } from "../kit/scene.ts";
import { planOf } from "./plan.ts";
import { exits, helpers } from "./ways.ts";
import { well } from "./well.ts";

interface Value {
  readonly leaks: boolean;
}

export default defineFigure<Value>({
  id: "gravity-well",
  reads: { "gravity-well": "^1", "derivative-parts": "^1" },
  select: () => true,
  states: {
    pull: { value: { leaks: false }, holds: moreMakesItEasier },
    escape: { value: { leaks: true }, holds: mostBranchesAreLight },
  },
  draw(rows, words, { leaks }, frame) {
    const graph = graphOf(rows, "gravity-well");
    const plan = planOf(frame);
    return scene(frame, [...well(words, plan, leaks), ...(leaks ? exits : helpers)(graph, words, plan)]);
  },
});

/** Whatever the family raises, the newcomer gains from, and each newcomer adds to the family. */
function moreMakesItEasier(rows: Rows): boolean {
  const { edges } = graphOf(rows, "gravity-well");
  const raised = (from: string) => edges.filter((edge) => edge.from === from && edge.sign === "raises");
  const helpers = raised("family").map(({ to }) => to);
  const grows = raised("newcomer").some(({ to }) => to === "family");
  return grows && helpers.length > 0 && helpers.every((helper) => raised(helper).some(({ to }) => to === "newcomer"));
}

function mostBranchesAreLight(rows: Rows): boolean {
  const parts = observations(rows, "derivative-parts");
  const light = parts.find(({ id }) => id === "qwen-adapters")?.value ?? 0;
  return light * 2 > parts.reduce((sum, { value }) => sum + value, 0);
}

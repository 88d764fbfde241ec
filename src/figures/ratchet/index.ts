import { defineFigure, type Rows } from "../kit/define.ts";
import { graphOf } from "../kit/graph.ts";
import { scene } from "../kit/scene.ts";
import { cost, release } from "./cost.ts";
import { product } from "./pawl.ts";
import { planOf } from "./plan.ts";
import { chips, models, teeth } from "./rack.ts";

interface Value {
  readonly free: boolean;
}

export default defineFigure<Value>({
  id: "ratchet",
  reads: { ratchet: "^1" },
  select: () => true,
  states: {
    clicks: { value: { free: false }, holds: everyClickRaises },
    release: { value: { free: true }, holds: layerLowersCopyGuards },
  },
  draw(rows, words, { free }, frame) {
    const plan = planOf(frame);
    return scene(frame, [
      ...models(words, plan, free),
      chips(words, plan),
      ...teeth(rows, words, plan, free),
      ...(free ? release(words, plan) : cost(rows, words, plan)),
      ...product(words, plan, free),
    ]);
  },
});

function everyClickRaises(rows: Rows): boolean {
  const { nodes, edges } = graphOf(rows, "ratchet");
  const clicks = nodes.filter(({ group }) => group === "clicks");
  return clicks.every(({ id }) =>
    edges.some(({ from, to, sign }) => from === id && to === "cost-to-leave" && sign === "raises"),
  );
}

/** The layer is shown to lower the cost and the copy to guard access, and some things are left that keep a cost. */
function layerLowersCopyGuards(rows: Rows): boolean {
  const { nodes, edge, edges } = graphOf(rows, "ratchet");
  const [layer, copy] = [edge("layer-lowers-cost"), edge("copy-lowers-cost")];
  const left = nodes.filter(
    ({ group, id }) => group === "remain" && edges.some(({ from, sign }) => from === id && sign === "raises"),
  );
  const lowered = [layer, copy].every(({ sign, strength }) => sign === "lowers" && strength === "shown");
  return lowered && layer.to === "cost-to-leave" && copy.to === "losing-access" && left.length > 0;
}

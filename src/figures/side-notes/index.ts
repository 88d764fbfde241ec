import { defineFigure, type Rows, type Words } from "../kit/define.ts";
import { graphOf } from "../kit/graph.ts";
import { observation } from "../kit/rows.ts";
import { scene, type Frame, type Mark } from "../kit/scene.ts";
import { engram } from "./engram.ts";
import { facts } from "./facts.ts";
import { mhc } from "./mhc.ts";

type Sketch = (rows: Rows, words: Words, frame: Frame) => Mark[];

export default defineFigure<{ readonly sketch: Sketch }>({
  id: "side-notes",
  reads: { "side-notes": "^1", "design-notes": "^1" },
  select: () => true,
  states: {
    engram: { value: { sketch: engram }, holds: leadsToTheShelfAndBack },
    mhc: { value: { sketch: mhc }, holds: isHeldLevelAtACost },
  },
  draw: (rows, words, { sketch, name }, frame) =>
    scene(frame, [...sketch(rows, words, frame), ...facts(words, name, frame)]),
});

/** From the phrase the arrows lead over address, shelf and gate to the model. */
function leadsToTheShelfAndBack(rows: Rows): boolean {
  const { edges } = graphOf(rows, "side-notes");
  const way = ["word-pair", "hash", "shelf", "gate", "stream"];
  return way.slice(1).every((id, index) => edges.some(({ from, to }) => from === way[index] && to === id));
}

function isHeldLevelAtACost(rows: Rows): boolean {
  const { sign } = graphOf(rows, "side-notes").edge("balance-to-mixing");
  return sign === "lowers" && observation(rows, "design-notes/mhc-time").value > 0;
}

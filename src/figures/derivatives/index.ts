import { defineFigure, type Rows, type Words } from "../kit/define.ts";
import { scene, type Frame, type Mark } from "../kit/scene.ts";
import { flow } from "./flow.ts";
import { gap } from "./gap.ts";
import * as holds from "./holds.ts";
import { spread } from "./spread.ts";
import { tree } from "./tree.ts";
import { versus } from "./versus.ts";

type Panel = (rows: Rows, words: Words, frame: Frame) => Mark[];

export default defineFigure<{ readonly panel: Panel }>({
  id: "derivatives",
  reads: { derivatives: "^1", "derivative-parts": "^1", "derivative-flow": "^1" },
  select: () => true,
  states: {
    tree: { value: { panel: tree }, holds: holds.mostAreLight },
    spread: { value: { panel: spread }, holds: holds.leadsOnEveryCount },
    versus: { value: { panel: versus }, holds: holds.passedTheTwo },
    gap: { value: { panel: gap }, holds: holds.mostOfTheGapIsOld },
    flow: { value: { panel: flow }, holds: holds.flowRises },
  },
  draw: (rows, words, state, frame) => scene(frame, state.panel(rows, words, frame)),
});

import { defineFigure, type Rows, type Words } from "../kit/define.ts";
import { scene, type Frame, type Mark } from "../kit/scene.ts";
import { claimedFronts, meters as metersOf, stepOf } from "./fronts.ts";
import { lanes } from "./lanes.ts";
import { meters } from "./meters.ts";

type Panel = (rows: Rows, words: Words, frame: Frame) => Mark[];

export default defineFigure<{ readonly panel: Panel }>({
  id: "fronts",
  reads: { fronts: "^1" },
  select: () => true,
  states: {
    claimed: { value: { panel: lanes }, holds: (rows) => claimedFronts(rows).length === 3 },
    meters: { value: { panel: meters }, holds: reachDifferentSteps },
  },
  draw: (rows, words, state, frame) => scene(frame, state.panel(rows, words, frame)),
});

function reachDifferentSteps(rows: Rows): boolean {
  return new Set(metersOf(rows).map(stepOf)).size > 1;
}

import { defineFigure } from "../kit/define.ts";
import { scene } from "../kit/scene.ts";
import * as holds from "./holds.ts";
import { drawLanes } from "./lanes.ts";
import { drawSpans } from "./spans.ts";

interface Value {
  /** Events of the state, in the order in which the story adds them. */
  readonly events: readonly string[];
  /** Those that the step is about. */
  readonly own?: readonly string[];
  readonly spans?: boolean;
}

const first = ["letters-2022-09", "rule-2022-10"];
const second = ["rule-2023-10", "v3-2024-12"];
const h20 = ["h20-licence-2025-04", "h20-reopened-2025-08"];
const h200 = ["h20-discouraged-2025-08", "h200-announced-2025-12", "h200-rule-2026-01", "h200-blocked-2026-01"];
const models = ["r1-2025-01"];

export default defineFigure<Value>({
  id: "rule-lanes",
  reads: { "rules-timeline": "^1", "time-bought": "^1", "maths-scores": "^1" },
  select: (row, dataset) =>
    dataset !== "rules-timeline" || [...first, ...second, ...h20, ...h200, ...models, "glm-5-2026-02"].includes(row.id),
  states: {
    surprise: { value: { events: models, own: models }, holds: holds.modelsDrewLevel },
    "first-rule": { value: { events: [...models, ...first], own: first }, holds: holds.firstRuleIsTheOldest },
    "second-rule": {
      value: { events: [...models, ...first, ...second], own: second },
      holds: holds.secondRuleCaughtMore,
    },
    h20: { value: { events: [...models, ...first, ...second, ...h20], own: h20 }, holds: holds.h20WasShutThenOpened },
    h200: {
      value: { events: [...models, ...first, ...second, ...h20, ...h200], own: h200 },
      holds: holds.oneOpenedAsTheOtherShut,
    },
    all: { value: { events: [...first, ...second, ...models, ...h20, ...h200] }, holds: holds.bothMovedTheGate },
    spans: { value: { events: [...first, "rule-2023-10"], spans: true }, holds: holds.claimFitsOnlyTheLaterStart },
  },
  draw: (rows, words, state, frame) =>
    scene(frame, state.spans ? drawSpans(rows, words, frame) : drawLanes(rows, words, state, frame)),
});

import { defineFigure } from "../kit/define.ts";
import { scene } from "../kit/scene.ts";
import { narrow } from "./narrow.ts";
import { allQualified, type Audience } from "./points.ts";
import { wide } from "./wide.ts";

const state = (audience: Audience) => ({
  value: { audience },
  holds: (rows: Parameters<typeof allQualified>[0]) => allQualified(rows, audience),
});

export default defineFigure<{ readonly audience: Audience }>({
  id: "workloads",
  reads: { practice: "^1" },
  select: () => true,
  states: {
    builders: state("builders"),
    "rule-makers": state("rule-makers"),
    users: state("users"),
  },
  draw: (rows, words, { audience }, frame) =>
    scene(frame, frame.name === "wide" ? wide(rows, words, frame, audience) : narrow(words, audience)),
});

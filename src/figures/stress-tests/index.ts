import { defineFigure, type Rows } from "../kit/define.ts";
import { observation } from "../kit/rows.ts";
import { scene } from "../kit/scene.ts";
import { lag, scored } from "./lag.ts";
import { twoTests } from "./two-tests.ts";

interface Value {
  readonly lag: boolean;
}

const drawn: ReadonlySet<string> = new Set([
  "hijack-r1-0528",
  "jailbreak-deepseek",
  "jailbreak-us",
  "lag-v4-pro",
  ...scored,
]);

export default defineFigure<Value>({
  id: "stress-tests",
  reads: { "safety-tests": "^1" },
  select: (row) => drawn.has(row.id),
  states: {
    "two-tests": { value: { lag: false }, holds: deepSeekGivesWayMore },
    lag: { value: { lag: true }, holds: theBestIsAhead },
  },
  draw: (rows, words, value, frame) => scene(frame, value.lag ? lag(rows, words, frame) : twoTests(rows, words, frame)),
});

function deepSeekGivesWayMore(rows: Rows): boolean {
  const [times, theirs, ours] = ["hijack-r1-0528", "jailbreak-deepseek", "jailbreak-us"].map((id) => scoreOf(rows, id));
  return times! > 1 && theirs! > ours!;
}

function theBestIsAhead(rows: Rows): boolean {
  return scoreOf(rows, "lag-v4-pro") > 0 && scoreOf(rows, "score-gpt-5-5") > scoreOf(rows, "score-v4-pro");
}

function scoreOf(rows: Rows, id: string): number {
  return observation(rows, `safety-tests/${id}`).value;
}

import { defineFigure, type Rows, type Words } from "../kit/define.ts";
import { observation } from "../kit/rows.ts";
import { scene, type Frame, type Mark } from "../kit/scene.ts";
import { guess } from "./guess.ts";
import { nested } from "./nested.ts";
import { origin } from "./origin.ts";
import { planOf, ref, type Plan } from "./plan.ts";

interface Value {
  readonly draw: (rows: Rows, words: Words, plan: Plan) => Mark[];
}

export default defineFigure<Value>({
  id: "eighty",
  reads: { "startup-share": "^1" },
  select: ({ id }) => id !== "claimed-ai-startups",
  states: {
    guess: { value: { draw: (_, words, plan) => guess(words, plan) } },
    origin: { value: { draw: origin }, holds: sameNumberOfAnotherWhole },
    nested: { value: { draw: nested }, holds: smallOfAllAndLargeOfAPart },
  },
  draw: (rows, words, { draw }, frame: Frame) => scene(frame, draw(rows, words, planOf(frame))),
});

/** What is repeated has the number of what was said, and another group under it; the saying was a guess. */
function sameNumberOfAnotherWhole(rows: Rows): boolean {
  const [said, repeated] = ["quote", "claimed-startups"].map((id) => observation(rows, ref(id)));
  return said?.value === repeated?.value && said?.subject !== repeated?.subject && said?.grade === "opinion";
}

/** Most of those with open models, few of all: so those with open models are a part, of a size that no row gives. */
function smallOfAllAndLargeOfAPart(rows: Rows): boolean {
  const [all, part] = ["all-startups", "condition"].map((id) => observation(rows, ref(id)));
  return all !== undefined && part !== undefined && all.base !== part.base && all.value < 50 && part.value > 50;
}

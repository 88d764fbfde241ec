import type { Row } from "../../datasets/schema/rows.ts";
import { defineFigure, type Rows } from "../kit/define.ts";
import { observation } from "../kit/rows.ts";
import { scene } from "../kit/scene.ts";
import { drawModels } from "./models.ts";
import { drawWork } from "./work.ts";

interface Value {
  /** Models by id, in the order of their dates; in the narrow frame only as many as have room. */
  readonly models?: readonly string[];
  readonly narrow?: readonly string[];
}

const pairs = [
  "deepseek-v3",
  "qwen-3-235b",
  "kimi-k2",
  "glm-4-5",
  "minimax-m2",
  "glm-5",
  "qwen-3-5",
  "deepseek-v4-flash",
  "deepseek-v4-pro",
];

export default defineFigure<Value>({
  id: "sparse-bars",
  reads: { "model-sizes": "^1", "training-work": "^1", leaks: "^1" },
  select: isDrawn,
  states: {
    pairs: {
      value: { models: pairs, narrow: ["deepseek-v3", "qwen-3-235b", "kimi-k2", "glm-5", "deepseek-v4-pro"] },
      holds: (rows) => pairs.every((id) => shareOf(rows, id) < 0.1),
    },
    work: { value: {}, holds: sparseIsLeast },
    leak: { value: { models: ["deepseek-v3", "rumour-v4", "v4-flash", "v4-pro"] }, holds: rumourMissesBoth },
    origins: {
      value: { models: ["mixtral-8x7b", "deepseek-v2", "llama-3-1-405b", "deepseek-v3", "kimi-k2"] },
      holds: (rows) => observation(rows, "model-sizes/mixtral-8x7b-active").maker === "other",
    },
  },
  draw: (rows, words, { models, narrow }, frame) =>
    scene(
      frame,
      models
        ? drawModels(rows, words, (frame.name === "narrow" && narrow) || models, frame)
        : drawWork(rows, words, frame),
    ),
});

const others = ["mixtral-8x7b", "deepseek-v2", "llama-3-1-405b"];
const work = ["claimed-sparse", "claimed-dense", "deepseek-v3-work", "dense-72b-work", "dense-405b-work"];

function isDrawn(row: Row, dataset: string): boolean {
  if (dataset === "training-work") return work.includes(row.id);
  if (dataset === "leaks") return /^(?:rumour-v4|v4-pro|v4-flash)-(?:total|active)$/.test(row.id);
  return [...pairs, ...others].some((id) => row.id === `${id}-total` || row.id === `${id}-active`);
}

function shareOf(rows: Rows, id: string): number {
  return observation(rows, `model-sizes/${id}-active`).value / observation(rows, `model-sizes/${id}-total`).value;
}

function sparseIsLeast(rows: Rows): boolean {
  const [sparse = 0, ...dense] = ["deepseek-v3", "dense-72b", "dense-405b"].map(
    (id) => observation(rows, `training-work/${id}-work`).value,
  );
  return dense.every((value) => value > sparse);
}

/** The rumour was a third size that neither model has, and the larger one wakes more than its forerunner. */
function rumourMissesBoth(rows: Rows): boolean {
  const rumour = observation(rows, "leaks/rumour-v4-total").value;
  const totals = ["v4-pro", "v4-flash"].map((id) => observation(rows, `leaks/${id}-total`).value);
  return !totals.includes(rumour);
}

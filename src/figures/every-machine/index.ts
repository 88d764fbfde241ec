import { defineFigure, type Rows } from "../kit/define.ts";
import { observation } from "../kit/rows.ts";
import { scene } from "../kit/scene.ts";
import { generations } from "./generations.ts";
import { places, planOf } from "./plan.ts";
import { sizes } from "./sizes.ts";

interface Value {
  readonly generations: boolean;
}

const drawn: ReadonlySet<string> = new Set(places.flatMap(({ ids }) => ids));

export default defineFigure<Value>({
  id: "every-machine",
  reads: { "family-sizes": "^1", languages: "^1", "download-concentration": "^1" },
  select: (row, dataset) =>
    dataset === "family-sizes"
      ? drawn.has(row.id)
      : dataset === "languages"
        ? !row.id.startsWith("claimed")
        : row.id === "small-models",
  states: {
    sizes: { value: { generations: false }, holds: eachPlaceIsLarger },
    all: { value: { generations: true }, holds: (rows) => eachPlaceIsLarger(rows) && theLaterSpeaksMore(rows) },
  },
  draw(rows, words, value, frame) {
    const plan = planOf(frame, value.generations);
    return scene(frame, [...sizes(rows, words, plan), ...(value.generations ? generations(rows, words, plan) : [])]);
  },
});

/** There is a size for each place, and each is larger than the one before. */
function eachPlaceIsLarger(rows: Rows): boolean {
  const found = places.map(({ ids: [first] }) => observation(rows, `family-sizes/${first}`).value);
  return found.every((value, index) => index === 0 || value > (found[index - 1] ?? value));
}

function theLaterSpeaksMore(rows: Rows): boolean {
  return observation(rows, "languages/qwen-3-5").value > observation(rows, "languages/qwen-3").value;
}

import { defineFigure, type Rows } from "../kit/define.ts";
import { observation } from "../kit/rows.ts";
import { scene } from "../kit/scene.ts";
import { all } from "./all.ts";
import { pairs, planOf, ref } from "./plan.ts";
import { quoted } from "./quoted.ts";

const unused = new Set(["claimed-advantage", "v4-rumour-input", "v4-pro-promotion-output"]);

export default defineFigure({
  id: "price-dots",
  reads: { "list-prices": "^1" },
  select: ({ id }) => !unused.has(id),
  states: {
    quoted: { value: {}, holds: sumIsAnother },
    all: { value: {}, holds: pairsDisagree },
  },
  draw: (rows, words, { name }, frame) =>
    scene(frame, name === "all" ? all(rows, words, planOf(frame)) : quoted(rows, words, frame)),
});

const price = (rows: Rows, id: string) => observation(rows, ref(id)).value;

/** The gap as said is not the one its own two prices make. */
function sumIsAnother(rows: Rows): boolean {
  const sum = price(rows, "claimed-gpt-5-input") / price(rows, "claimed-v4-input");
  return Math.abs(price(rows, "claimed-gap") / sum - 1) > 0.5;
}

/** In one pair the Chinese model is the dearer one, in the other it is far cheaper. */
function pairsDisagree(rows: Rows): boolean {
  const [near = 0, far = 0] = pairs.map(({ us, cn }) => price(rows, `${us}-input`) / price(rows, `${cn}-input`));
  return near < 1 && far > 10;
}

import { defineFigure, type Rows, type Words } from "../kit/define.ts";
import { observation } from "../kit/rows.ts";
import { scene, type Frame, type Mark } from "../kit/scene.ts";
import { bills, months } from "./months.ts";
import { perResult } from "./per-result.ts";
import { pull } from "./pull.ts";

interface Value {
  readonly draws: (rows: Rows, words: Words, frame: Frame) => Mark[];
}

const sum: ReadonlySet<string> = new Set([...bills, "documents-month", "tokens-document"]);
const prices: ReadonlySet<string> = new Set(["claimed-gpt-5-input", "claimed-v4-input", "v4-flash-input"]);

export default defineFigure<Value>({
  id: "bill",
  reads: { "bill-scenarios": "^1", "list-prices": "^1", "cost-tests": "^1", "price-response": "^1" },
  select(row, dataset) {
    if (dataset === "bill-scenarios") return sum.has(row.id);
    return dataset === "list-prices" ? prices.has(row.id) : true;
  },
  states: {
    three: { value: { draws: months }, holds: aLowerPriceMakesALowerBill },
    "per-result": { value: { draws: perResult }, holds: eachSideWasCheaperOnce },
    pull: { value: { draws: pull }, holds: useMovesLessThanPrice },
  },
  draw: (rows, words, { draws }, frame) => scene(frame, draws(rows, words, frame)),
});

function valueOf(rows: Rows, ref: string): number {
  return observation(rows, ref).value;
}

/** The two smaller bills are for the same model as far as the briefing says, and differ. */
function aLowerPriceMakesALowerBill(rows: Rows): boolean {
  return valueOf(rows, "bill-scenarios/at-0-30") > valueOf(rows, "bill-scenarios/at-0-14");
}

function eachSideWasCheaperOnce(rows: Rows): boolean {
  const most = valueOf(rows, "cost-tests/v4-cheaper-2026") > valueOf(rows, "cost-tests/tests-2026") / 2;
  return most && valueOf(rows, "cost-tests/us-cheaper-2025") > 0;
}

function useMovesLessThanPrice(rows: Rows): boolean {
  const { value, high = value } = observation(rows, "price-response/use-rise");
  return high < valueOf(rows, "price-response/price-drop") / 10;
}

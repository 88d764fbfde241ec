import { defineFigure, type Rows, type Words } from "../kit/define.ts";
import { graphOf } from "../kit/graph.ts";
import { cell, tableRows } from "../kit/table.ts";
import { scene, type Frame, type Mark } from "../kit/scene.ts";
import { japan } from "./japan.ts";
import { roads } from "./roads.ts";
import { start, strip } from "./strip.ts";
import { stripNarrow } from "./strip-narrow.ts";

interface Value {
  readonly draw: (rows: Rows, words: Words, frame: Frame) => readonly Mark[];
}

const events = ["general-models-2025-08", "deal-2026-05", "fines-2026-08", "high-risk-first", "high-risk-second"];

export default defineFigure<Value>({
  id: "third-countries",
  reads: { "third-countries": "^1", "allied-cases": "^1", "allied-share": "^1", "eu-dates": "^1" },
  select: ({ id }, dataset) => dataset !== "eu-dates" || events.includes(id),
  states: {
    japan: { value: { draw: japan }, holds: oneCaseFound },
    europe: { value: { draw: europe }, holds: lateButNotEmpty },
  },
  draw: (rows, words, { draw }, frame) => scene(frame, draw(rows, words, frame)),
});

function europe(rows: Rows, words: Words, frame: Frame): readonly Mark[] {
  const dates = frame.name === "wide" ? strip : stripNarrow;
  return [...roads(rows, words, frame), ...dates(rows, words, frame)];
}

function oneCaseFound(rows: Rows): boolean {
  return tableRows(rows, "allied-cases").filter((row) => cell(row, "found") === "yes").length === 1;
}

/** Duties apply from before the deal, and what the deal put off lies behind them; a road is open and one is in doubt. */
function lateButNotEmpty(rows: Rows): boolean {
  const time = (id: string) => start(rows, id);
  const applied = time("general-models-2025-08") < time("deal-2026-05");
  const late = ["high-risk-first", "high-risk-second"].every((id) => time(id) > time("fines-2026-08"));
  const { edge } = graphOf(rows, "third-countries");
  return applied && late && edge("adopter-to-hosted").strength === "contested";
}

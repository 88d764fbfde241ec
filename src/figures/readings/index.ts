import { defineFigure, type Rows, type Words } from "../kit/define.ts";
import { scene, type Frame, type Mark } from "../kit/scene.ts";
import { cell } from "../kit/table.ts";
import { cases } from "./cases.ts";
import { platesOf, strengthOf, type Reading } from "./plates.ts";
import { tests } from "./tests.ts";

type Panel = (rows: Rows, words: Words, frame: Frame) => Mark[];

const caseOf =
  (reading: Reading): Panel =>
  (rows, words, frame) =>
    cases(rows, words, frame, reading);

export default defineFigure<{ readonly panel: Panel }>({
  id: "readings",
  reads: { readings: "^1" },
  select: () => true,
  states: {
    backfired: { value: { panel: caseOf("backfired") }, holds: fourAndFour },
    slowed: { value: { panel: caseOf("slowed") }, holds: fourAndFour },
    unknown: { value: { panel: caseOf("unknown") }, holds: noOtherWorld },
    tests: {
      value: { panel: tests },
      holds: eachTestFavoursAReading,
    },
  },
  draw: (rows, words, state, frame) => scene(frame, state.panel(rows, words, frame)),
});

/** Neither reading may look stronger by the number of its plates. */
function fourAndFour(rows: Rows): boolean {
  return platesOf(rows, "backfired").length === 4 && platesOf(rows, "slowed").length === 4;
}

function eachTestFavoursAReading(rows: Rows): boolean {
  const tests = platesOf(rows, "test");
  return tests.length > 0 && tests.every((row) => cell(row, "favours") !== "");
}

function noOtherWorld(rows: Rows): boolean {
  const [first] = platesOf(rows, "unknown");
  return first !== undefined && strengthOf(first) === "shown";
}

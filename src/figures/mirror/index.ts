import { defineFigure, type Rows, type Words } from "../kit/define.ts";
import { scene, type Frame, type Mark } from "../kit/scene.ts";
import { asymmetry } from "./asymmetry.ts";
import { ochreInside, weightsCross } from "./crossing.ts";
import { cut } from "./cut.ts";
import * as holds from "./holds.ts";
import { legend } from "./legend.ts";
import { argument, oneGate, twoArrows } from "./opening.ts";
import { opposite } from "./opposite.ts";
import { atRest } from "./rest.ts";
import { leftReadings, rightReadings, turnedRound } from "./sides.ts";
import { plates } from "./rows.ts";

type Panel = (words: Words, frame: Frame, rows: Rows) => Mark[];

export default defineFigure<{ readonly panel: Panel }>({
  id: "mirror",
  reads: {
    mirror: "^1",
    "chip-supply": "^1",
    "startup-share": "^1",
    "openrouter-share": "^1",
    "enterprise-share": "^1",
    "rules-timeline": "^1",
  },
  select: (row, dataset) => dataset === "mirror" || plates.all.includes(`${dataset}/${row.id}`),
  states: {
    "two-arrows": { value: { panel: twoArrows }, holds: holds.flowsAreOpposite },
    "one-gate": { value: { panel: oneGate }, holds: holds.onlyChipsMeetAGate },
    argument: { value: { panel: argument }, holds: holds.argumentIsContested },
    legend: { value: { panel: legend } },
    "weights-cross": { value: { panel: weightsCross }, holds: holds.filesReachBuilders },
    "ochre-inside": { value: { panel: ochreInside }, holds: holds.filesReachBuilders },
    axis: { value: { panel: turnedRound }, holds: holds.flowsAreOpposite },
    left: { value: { panel: leftReadings }, holds: holds.homeChipsAreNotEnough },
    right: { value: { panel: rightReadings }, holds: holds.largeFirmsUseFew },
    opposite: { value: { panel: opposite }, holds: holds.saleStopsCopyStays },
    asymmetry: { value: { panel: asymmetry }, holds: holds.onlyChipsMeetAGate },
    cut: { value: { panel: cut }, holds: holds.noCutTakesBack },
    rest: { value: { panel: atRest }, holds: holds.shelfIsAmerican },
  },
  draw: (rows, words, state, frame) => scene(frame, state.panel(words, frame, rows)),
});

import { defineFigure, type Rows } from "../kit/define.ts";
import { scene } from "../kit/scene.ts";
import { drawGrid, fields } from "./grid.ts";

export default defineFigure<{ readonly checked: boolean }>({
  id: "coverage-grid",
  reads: { "control-coverage": "^1" },
  select: () => true,
  states: {
    claimed: { value: { checked: false } },
    checked: { value: { checked: true }, holds: someFieldHasNoRule },
  },
  draw: (rows, words, { checked }, frame) => scene(frame, drawGrid(rows, words, checked, frame)),
});

function someFieldHasNoRule(rows: Rows): boolean {
  return fields(rows).some(({ ruled }) => !ruled);
}

import { defineFigure, type Rows } from "../kit/define.ts";
import { scene } from "../kit/scene.ts";
import { cell } from "../kit/table.ts";
import { changed, layersOf } from "./layers.ts";
import { narrow } from "./narrow.ts";
import { wide } from "./wide.ts";

export default defineFigure<{ readonly checked: boolean }>({
  id: "layers",
  reads: { layers: "^1" },
  select: () => true,
  states: {
    claimed: { value: { checked: false }, holds: fiveDirections },
    checked: { value: { checked: true }, holds: mostChange },
  },
  draw: (rows, words, { checked }, frame) =>
    scene(frame, (frame.name === "wide" ? wide : narrow)(layersOf(rows), words, frame, checked)),
});

function fiveDirections(rows: Rows): boolean {
  const directions = layersOf(rows).map(({ claimed }) => cell(claimed, "direction"));
  return directions.length === 5 && new Set(directions).size === 5;
}

/** Most layers read otherwise once checked, and at least one does not. */
function mostChange(rows: Rows): boolean {
  const layers = layersOf(rows);
  const turned = layers.filter((layer) => changed(layer, "direction"));
  return turned.length > layers.length / 2 && turned.length < layers.length;
}

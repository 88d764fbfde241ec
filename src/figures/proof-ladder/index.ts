import { defineFigure, type Rows } from "../kit/define.ts";
import { observation } from "../kit/rows.ts";
import { scene } from "../kit/scene.ts";
import { drawLadder, type Ask } from "./ladder.ts";
import { proofs } from "./proofs.ts";
import { drawVolume } from "./volume.ts";

interface Value {
  readonly ask?: Ask;
}

export default defineFigure<Value>({
  id: "proof-ladder",
  reads: { "stack-proof": "^1", "chip-supply": "^1" },
  select: (row, dataset) =>
    dataset === "stack-proof"
      ? row.id !== "claimed-v4"
      : ["output-2025", "beside-nvidia-2026", "home-market-2025"].includes(row.id),
  states: {
    headline: { value: { ask: { firm: [], flags: ["claimed-glm-5"] } } },
    lower: {
      value: { ask: { firm: [1, 2], flags: ["serving", "refining"] } },
      holds: (rows) => marked(rows, [1, 2], "shown"),
    },
    middle: {
      value: { ask: { firm: [1, 2, 3, 4], flags: ["glm-image", "v4-flash"] } },
      holds: (rows) => marked(rows, [3, 4], "claimed"),
    },
    top: {
      value: { ask: { firm: [1, 2, 3, 4, 5], flags: ["glm-5", "v4-pro", "r2"] } },
      holds: (rows) => marked(rows, [5], "open"),
    },
    volume: { value: {}, holds: tinyAbroadLargeAtHome },
  },
  draw: (rows, words, { ask }, frame) =>
    scene(frame, ask ? drawLadder(rows, words, ask, frame) : drawVolume(rows, words, frame)),
});

function marked(rows: Rows, rungs: readonly number[], mark: string): boolean {
  const checked = proofs(rows).filter((proof) => rungs.includes(proof.order) && proof.checked);
  return checked.length > 0 && checked.every((proof) => proof.mark === mark);
}

/** Under a tenth of Nvidia's computing power, over a third of the market at home. */
function tinyAbroadLargeAtHome(rows: Rows): boolean {
  const share = (id: string) => observation(rows, `chip-supply/${id}`).value;
  return share("beside-nvidia-2026") < 10 && share("home-market-2025") > 33;
}

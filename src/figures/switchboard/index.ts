import { defineFigure, type Rows } from "../kit/define.ts";
import { observation } from "../kit/rows.ts";
import { scene } from "../kit/scene.ts";
import { drawBoardOfExperts, type Lit } from "./experts.ts";

export default defineFigure<{ readonly lit: Lit }>({
  id: "switchboard",
  reads: { switchboard: "^1", "model-sizes": "^1" },
  select: (row, dataset) => dataset === "switchboard" || row.id.startsWith("kimi-k2-experts"),
  states: {
    dense: { value: { lit: "all" } },
    sparse: { value: { lit: "few" }, holds: wakesFew },
    memory: { value: { lit: "stored" }, holds: wakesFew },
  },
  draw: (rows, words, { lit }, frame) => scene(frame, drawBoardOfExperts(rows, words, lit, frame)),
});

function wakesFew(rows: Rows): boolean {
  const [awake, all] = ["kimi-k2-experts-awake", "kimi-k2-experts"].map(
    (id) => observation(rows, `model-sizes/${id}`).value,
  );
  return awake !== undefined && all !== undefined && awake * 10 < all;
}

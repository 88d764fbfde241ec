import { defineFigure, type Rows, type Words } from "../kit/define.ts";
import { isObservation } from "../kit/rows.ts";
import { scene, type Frame, type Mark } from "../kit/scene.ts";
import { bases } from "./bases.ts";
import { impossible } from "./impossible.ts";
import { bases as basesOf, claims } from "./series.ts";

type Panel = (rows: Rows, words: Words, frame: Frame) => Mark[];

export default defineFigure<{ readonly panel: Panel }>({
  id: "shares",
  reads: { "download-shares": "^1" },
  // Of the claims only the two Chinese ones contradict each other and are drawn.
  select: (row) => isObservation(row) && (row.role !== "claimed" || row.maker === "cn"),
  states: {
    impossible: { value: { panel: impossible }, holds: partExceedsWhole },
    bases: { value: { panel: bases }, holds: chinaAheadOnEach },
  },
  draw: (rows, words, state, frame) => scene(frame, state.panel(rows, words, frame)),
});

function partExceedsWhole(rows: Rows): boolean {
  const { whole, part } = claims(rows);
  return part.value > whole.value;
}

/** Ahead of the US where both are given; where only Chinese shares are, at least half of the whole. */
function chinaAheadOnEach(rows: Rows): boolean {
  return basesOf(rows).every((base) => {
    const sum = (maker: "cn" | "us") =>
      base.rows.filter((row) => row.maker === maker).reduce((total, row) => total + row.value, 0);
    return sum("us") > 0 ? sum("cn") > sum("us") : sum("cn") >= 50;
  });
}

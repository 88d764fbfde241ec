import { defineFigure, type Rows, type Words } from "../kit/define.ts";
import { scene, type Frame, type Mark } from "../kit/scene.ts";
import { all } from "./all.ts";
import { claimsOf, countOf, eventOf } from "./claims.ts";
import { moved } from "./moved.ts";
import { sorted } from "./sorted.ts";

type Panel = (rows: Rows, words: Words, frame: Frame) => Mark[];

export default defineFigure<{ readonly panel: Panel }>({
  id: "claim-dots",
  reads: { claims: "^1" },
  select: (row) => "outcome" in row && row.outcome !== undefined,
  states: {
    all: { value: { panel: all } },
    sorted: { value: { panel: sorted }, holds: mostOthersAreNarrowerOrDiffer },
    moved: { value: { panel: moved }, holds: (rows) => claimsOf(rows).some(eventOf) },
  },
  draw: (rows, words, state, frame) => scene(frame, state.panel(rows, words, frame)),
});

function mostOthersAreNarrowerOrDiffer(rows: Rows): boolean {
  const others = claimsOf(rows).length - countOf(rows, "holds");
  return countOf(rows, "narrower") + countOf(rows, "differs") > others / 2;
}

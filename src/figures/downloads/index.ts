import { defineFigure, type Rows, type Words } from "../kit/define.ts";
import { observation } from "../kit/rows.ts";
import { scene, type Frame, type Mark } from "../kit/scene.ts";
import { narrowCounts } from "./narrow.ts";
import { quoted } from "./quoted.ts";
import { countBehind, isOwn, series } from "./series.ts";
import { warning } from "./warning.ts";
import { wideCounts } from "./wide.ts";

type Panel = (rows: Rows, words: Words, frame: Frame) => Mark[];

const all: Panel = (rows, words, frame) => (frame.name === "wide" ? wideCounts : narrowCounts)(series(rows), words);

export default defineFigure<{ readonly panel: Panel }>({
  id: "downloads",
  reads: { downloads: "^1", "download-concentration": "^1" },
  select: () => true,
  states: {
    quoted: { value: { panel: quoted }, holds: claimsDiffer },
    all: { value: { panel: all }, holds: bothFoundAtOtherTimes },
    warning: { value: { panel: warning }, holds: fewTakeNearlyAll },
  },
  draw: (rows, words, state, frame) => scene(frame, state.panel(rows, words, frame)),
});

function claimsDiffer(rows: Rows): boolean {
  const { claims } = series(rows);
  return claims.length === 2 && claims[0]?.value !== claims[1]?.value;
}

/** Each quoted number repeats a checked count, and no two checked counts of the family are of one time. */
function bothFoundAtOtherTimes(rows: Rows): boolean {
  const { claims, totals, flows } = series(rows);
  const own = [...totals, ...flows].filter(isOwn);
  return (
    claims.every((claim) => countBehind(claim, totals)) && new Set(own.map(({ asOf }) => asOf)).size === own.length
  );
}

function fewTakeNearlyAll(rows: Rows): boolean {
  const share = (id: string) => observation(rows, `download-concentration/${id}`).value;
  return share("top-repositories") < 5 && share("top-downloads") > 95 && share("small-models") > 50;
}

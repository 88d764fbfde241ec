import { defineFigure, type Rows, type Words } from "../kit/define.ts";
import { observation } from "../kit/rows.ts";
import { scene, type Frame, type Mark } from "../kit/scene.ts";
import { span } from "../kit/time.ts";
import { firms, years } from "./firms.ts";
import { measured } from "./measured.ts";
import { share } from "./plot.ts";
import { quoted, told } from "./quoted.ts";
import { room } from "./room.ts";
import { pairs, weeks } from "./weeks.ts";

interface Value {
  readonly draw: (rows: Rows, words: Words, frame: Frame) => Mark[];
}

const study = ["low-week", "year-average", "late-2025", "best-weeks"];
const drawn: ReadonlySet<string> = new Set([
  ...told,
  ...study,
  ...years,
  "claimed-growth-25",
  "users-us",
  "users-china",
]);

export default defineFigure<Value>({
  id: "use-band",
  reads: { "openrouter-share": "^1", "openrouter-weeks": "^1", "enterprise-share": "^1" },
  select: (row, dataset) =>
    dataset === "openrouter-weeks" ? "unit" in row && row.unit === "tokens" : drawn.has(row.id),
  states: {
    quoted: { value: { draw: quoted }, holds: growthAsTold },
    band: { value: { draw: measured }, holds: claimsAreOfTheStudy },
    room: { value: { draw: room }, holds: mostPayFromElsewhere },
    weeks: { value: { draw: weeks }, holds: chinaAheadEachWeek },
    enterprise: { value: { draw: firms }, holds: openModelsFell },
  },
  draw: (rows, words, { draw }, frame) => scene(frame, draw(rows, words, frame)),
});

function growthAsTold(rows: Rows): boolean {
  const [base, , end] = told.map((id) => share(rows, id).value);
  return Math.round((end ?? 0) / (base ?? 1)) === share(rows, "claimed-growth-25").value;
}

/** Each value told is one of the study's year, and the last stands at a time after the study had ended. */
function claimsAreOfTheStudy(rows: Rows): boolean {
  const [low, average, late, best] = study.map((id) => share(rows, id).value);
  const same = told.every((id, index) => share(rows, id).value === [low, late, best][index]);
  const after = span(share(rows, "claimed-march-30").asOf).start >= span(share(rows, "year-average").asOf).end;
  return same && after && (low ?? 0) < (average ?? 0) && (average ?? 0) < (best ?? 0);
}

/** Neither country has most of the users: what they do says little of all use in either. */
function mostPayFromElsewhere(rows: Rows): boolean {
  return ["users-us", "users-china"].every((id) => share(rows, id).value < 50);
}

function chinaAheadEachWeek(rows: Rows): boolean {
  const found = pairs(rows);
  return found.length > 1 && found.every(([china, us]) => china.value > us.value);
}

function openModelsFell(rows: Rows): boolean {
  const [before, after] = years.map((id) => observation(rows, `enterprise-share/${id}`).value);
  return (after ?? 100) < (before ?? 0);
}

import type { Observation } from "../../datasets/schema/rows.ts";
import { label, type Words } from "../kit/define.ts";
import { gathered } from "../kit/matter.ts";
import { printed } from "../kit/rows.ts";
import { linear } from "../kit/scale.ts";
import { group, line, rect, text, type Mark } from "../kit/scene.ts";
import { bracket, dot, orMore, tear, textOf } from "../kit/shapes.ts";
import { countBehind, firstOfDates, inMillions, isOwn, ref, type Series } from "./series.ts";

const longest = 106;
const pitch = { row: 17, date: 18 };
const box = { top: 178, height: 60 };

interface Line {
  readonly row: Observation;
  readonly x: number;
  readonly y: number;
}

/** All counts on a phone: a line for each, gathered by date; x is downloads from zero. */
export function narrowCounts(data: Series, words: Words): Mark[] {
  const lines = place(data.totals);
  return [
    group(
      "lines",
      lines.map(({ row, x, y }) => line(row.id, 0, y, x, y, { classes: "line-rule" })),
    ),
    ...data.claims.flatMap((claim) => claimLine(claim, data, lines)),
    ...lines.map(({ row, x, y }) =>
      dot(`row:${row.id}`, x, y, row.method, row.maker, { row: ref(row), strong: isOwn(row) }),
    ),
    ...lines
      .filter(({ row }) => row.qualifier === "at least")
      .map(({ row, x, y }) => orMore(`more:${row.id}`, x + 4, y, row.maker)),
    group("dates", dates(lines, words)),
    group(
      "labels",
      lines.map((mark) => countLabel(mark, words)),
    ),
    tear("tear", 280, 167.5),
    ...data.flows.flatMap((row) => flowBox(row, words)),
  ];
}

function place(totals: readonly Observation[]): Line[] {
  const length = linear([0, Math.max(...totals.map(inMillions))], [0, longest]);
  let y = 8;
  return totals.map((row, index) => {
    y += row.asOf === totals[index - 1]?.asOf ? pitch.row : index === 0 ? pitch.date : pitch.row + pitch.date + 2;
    return { row, x: length(inMillions(row)), y };
  });
}

/** The date above its counts, and who counted: one source a date. */
function dates(lines: readonly Line[], words: Words): Mark[] {
  return firstOfDates(lines).map(({ row, y }) =>
    text(row.asOf, 12, y - 14, `${printed(words, ref(row)).date}, ${label(words, `${row.id}-source`)}`, {
      classes: "quiet",
    }),
  );
}

function claimLine(claim: Observation, data: Series, lines: readonly Line[]): Mark[] {
  const found = countBehind(claim, data.totals);
  const mark = lines.find(({ row }) => row.id === found?.id);
  return mark ? [gathered(`row:${claim.id}`, claim.maker, 0, mark.y, mark.x, { row: ref(claim) })] : [];
}

function countLabel({ row, x, y }: Line, words: Words): Mark {
  const own = isOwn(row);
  const runs = [
    { text: label(words, `${row.id}-value`), ...(own ? { classes: "value" } : {}) },
    { text: label(words, row.id), classes: own ? textOf(row.maker) : "quiet" },
  ];
  return text(row.id, x + (row.qualifier === "at least" ? 23 : 11), y + 4, runs);
}

function flowBox(row: Observation, words: Words): Mark[] {
  return [
    rect("box", 12, box.top, 268, box.height, { classes: "fill-sunk" }),
    group(`row:${row.id}`, [bracket("shape", 12, 280, box.top, row.maker)], { row: ref(row) }),
    group(`words:${row.id}`, [
      text("value", 22, box.top + 21, [
        { text: label(words, `${row.id}-value`), classes: "value" },
        { text: label(words, row.id), classes: textOf(row.maker) },
      ]),
      text("how", 22, box.top + 36, label(words, `${row.id}-source`), { classes: "quiet" }),
      text("date", 22, box.top + 51, printed(words, ref(row)).date, { classes: "quiet" }),
    ]),
  ];
}

import { label, type Words } from "../kit/define.ts";
import { gathered } from "../kit/matter.ts";
import { printed } from "../kit/rows.ts";
import { group, line, rect, text, type Mark } from "../kit/scene.ts";
import { bracket, dot, orMore, tear, textOf } from "../kit/shapes.ts";
import { textWidth } from "../kit/text.ts";
import { span } from "../kit/time.ts";
import { chart, type Chart, type Placed } from "./place.ts";
import { countBehind, firstOfDates, isOwn, ref, type Series } from "./series.ts";

const area = { left: 14, right: 586, top: 18, zero: 284, clearance: 12 };
const box = { top: 358, height: 76 };

/** All counts: totals above the line of time, each on a stem from zero; what a period fetched apart below it. */
export function wideCounts(data: Series, words: Words): Mark[] {
  const plot = chart(data, area);
  return [
    heads(words),
    line("zero", 0, area.zero, area.right, area.zero, { classes: "line-mute" }),
    group("stems", plot.totals.map(stem)),
    group("dates", dates(plot, words)),
    ...data.claims.flatMap((claim) => claimLine(claim, data, plot, words)),
    ...plot.totals.map((mark) =>
      dot(`row:${mark.row.id}`, mark.x, mark.y, mark.row.method, mark.row.maker, {
        row: ref(mark.row),
        strong: isOwn(mark.row),
      }),
    ),
    ...plot.totals
      .filter(({ row }) => row.qualifier === "at least")
      .map(({ row, x, y }) => orMore(`more:${row.id}`, x, y - 4, row.maker, "up")),
    group(
      "labels",
      plot.totals.map((mark) => countLabel(mark, plot, words)),
    ),
    tear("tear", 600, 339),
    ...data.flows.flatMap((row) => flowBox(row, plot, words)),
  ];
}

function heads(words: Words): Mark {
  return group("heads", [
    text("totals", 12, 24, label(words, "totals"), { classes: "head" }),
    text("totals-means", 12, 42, label(words, "totals-means"), { classes: "quiet" }),
    text("period", 12, box.top + 20, label(words, "period"), { classes: "head" }),
    text("period-means", 12, box.top + 38, label(words, "period-means"), { classes: "quiet" }),
  ]);
}

function stem({ row, x, y }: Placed): Mark {
  return line(row.id, x, area.zero, x, y, { classes: "line-rule" });
}

/** Under the zero line: the time that each date covers, a season longer than a month, the date in words, who counted. */
function dates({ x, totals }: Chart, words: Words): Mark[] {
  return firstOfDates(totals).map(({ row }) => {
    const { start, end } = span(row.asOf);
    const middle = (x(start) + x(end)) / 2;
    return group(row.asOf, [
      line("covers", x(start), area.zero + 4, Math.max(x(end), x(start) + 2), area.zero + 4, {
        classes: "line-mute w2",
      }),
      text("date", middle, area.zero + 21, printed(words, ref(row)).date, { anchor: "middle" }),
      text("source", middle, area.zero + 37, label(words, `${row.id}-source`), { classes: "quiet", anchor: "middle" }),
    ]);
  });
}

/** A briefing's number has a height and no date, so it stands on the axis; a hairline leads to the count it repeats. */
function claimLine(claim: Series["claims"][number], data: Series, { totals }: Chart, words: Words): Mark[] {
  const found = countBehind(claim, data.totals);
  const mark = totals.find(({ row }) => row.id === found?.id);
  if (!mark) return [];
  return [
    gathered(`row:${claim.id}`, claim.maker, 0, mark.y, mark.x, { row: ref(claim) }),
    group(`words:${claim.id}`, [text("quoted", 12, mark.y - 6, label(words, "quoted"), { classes: "quiet" })]),
  ];
}

function countLabel(mark: Placed, plot: Chart, words: Words): Mark {
  const { row, x, y } = mark;
  const name = label(words, row.id);
  const value = label(words, `${row.id}-value`);
  const runs = isOwn(row)
    ? [
        { text: value, classes: "value" },
        { text: name, classes: textOf(row.maker) },
      ]
    : [{ text: value }, { text: name }];
  const width = textWidth(`${value} ${name}`, "value") + 16;
  const crossesStem = plot.totals.some((other) => other.x > x + 20 && other.x < x + width);
  const [across, anchor] = crossesStem ? ([-12, "end"] as const) : ([12, "start"] as const);
  const down = crossesStem || mark.crowded === "from below" ? -8 : mark.crowded === "from above" ? 9 : 4;
  return text(row.id, x + across, y + down, runs, { anchor });
}

function flowBox(row: Series["flows"][number], { x }: Chart, words: Words): Mark[] {
  const { start, end } = span(row.asOf);
  const left = x(start);
  return [
    rect("box", left, box.top, x(end) - left, box.height, { classes: "fill-sunk" }),
    group(`row:${row.id}`, [bracket("shape", left, x(end), box.top, row.maker)], { row: ref(row) }),
    group(`words:${row.id}`, [
      text("value", left + 14, box.top + 30, [
        { text: label(words, `${row.id}-value`), classes: "value" },
        { text: label(words, row.id), classes: textOf(row.maker) },
      ]),
      text("how", left + 14, box.top + 46, label(words, `${row.id}-source`), { classes: "quiet" }),
      text("date", left + 14, box.top + 62, printed(words, ref(row)).date, { classes: "quiet" }),
    ]),
  ];
}

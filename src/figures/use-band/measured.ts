import { arrow } from "../kit/arrow.ts";
import { straight } from "../kit/curve.ts";
import { label, type Rows, type Words } from "../kit/define.ts";
import { paragraph, wrapped } from "../kit/plate.ts";
import { printed } from "../kit/rows.ts";
import { group, line, text, type Frame, type Mark } from "../kit/scene.ts";
import { dot } from "../kit/shapes.ts";
import { areas, band, hollow, plotOf, ref, share, type Plot } from "./plot.ts";
import { shareScale } from "./scale.ts";

/** The same numbers where the study has them: a low, an average and a high of one year. */
export function measured(rows: Rows, words: Words, frame: Frame): Mark[] {
  const plot = plotOf(rows, areas[frame.name]);
  const [low, late] = [share(rows, "low-week"), share(rows, "late-2025")];
  return [
    ...band(rows, plot, frame.name === "wide"),
    shareScale(words, frame, plot, "unit-band"),
    studyEnd(words, frame, plot),
    ...([low, late] as const).map((row) =>
      dot(`dot:${row.id}`, plot.at(row), plot.y(row.value), row.method, row.maker, { row: ref(row.id), strong: true }),
    ),
    ...oldPlace(rows, words, frame, plot),
    ...labels(rows, words, frame, plot),
  ];
}

function studyEnd(words: Words, { name }: Frame, { study, top, zero }: Plot): Mark {
  const [, end] = study;
  return group("study-end", [
    line("line", end, top, end, zero, { classes: "line-ink w15" }),
    text("words", end, zero + 18, label(words, `study-end-${name}`), { anchor: "end" }),
  ]);
}

/** Where the line put the best weeks: a pale outline, and the way back. */
function oldPlace(rows: Rows, words: Words, frame: Frame, plot: Plot): Mark[] {
  const claim = share(rows, "claimed-march-30");
  const [x, y] = [plot.at(claim), plot.y(claim.value)];
  const wide = frame.name === "wide";
  const lines = wrapped(label(words, "old-place"), plot.right - plot.study[1] - 8, "label", "quiet");
  return [
    arrow("back", straight([x - 12, y], [plot.study[1] + 6, y]), { maker: "other", strength: "shown", weight: "thin" }),
    hollow(claim.id, x, y, true),
    paragraph("old-place", plot.right, y + (wide ? 14 : 10), lines, "end"),
  ];
}

function labels(rows: Rows, words: Words, { name }: Frame, plot: Plot): Mark[] {
  const wide = name === "wide";
  const inset = plot.study[0] + (wide ? 16 : 8);
  const at = (id: string) => plot.y(share(rows, id).value);
  const value = (id: string) => printed(words, ref(id)).value;
  const said = (id: string, x: number, y: number) =>
    text(`words:${id}`, x, y, [{ text: value(id), classes: "value" }, { text: label(words, `${id}-${name}`) }]);
  const low = plot.at(share(rows, "low-week")) + (wide ? 12 : 9);
  return [
    said("best-weeks", inset, at("best-weeks") + (wide ? 22 : 17)),
    group("words:year-average", [
      text("value", inset, at("year-average") - (wide ? 14 : 8), label(words, `year-average-${name}`), {
        classes: wide ? "figure cn-text" : "head cn-text",
      }),
    ]),
    said("low-week", low, at("low-week") - (wide ? 12 : 8)),
    paragraph(
      "words:late-2025",
      plot.study[1] + 10,
      at("late-2025") - 8,
      wrapped(label(words, `late-2025-${name}`), plot.right - plot.study[1] - 10, "label"),
    ),
  ];
}

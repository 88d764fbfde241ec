import { label, type Rows, type Words } from "../kit/define.ts";
import { paragraph, wrapped } from "../kit/plate.ts";
import { printed } from "../kit/rows.ts";
import { group, path, px, text, type Frame, type Mark } from "../kit/scene.ts";
import { areas, hollow, plotOf, ref, share } from "./plot.ts";
import { shareScale } from "./scale.ts";

export const told = ["claimed-base-1-2", "claimed-year-on-15", "claimed-march-30"] as const;

const layout = {
  wide: {
    value: "figure",
    times: "display",
    x: 70,
    top: 76,
    room: 300,
    note: "head",
    under: 30,
    guess: [330, 316, 250],
  },
  narrow: {
    value: "head",
    times: "figure",
    x: 44,
    top: 32,
    room: 100,
    note: "note",
    under: 18,
    guess: [150, 164, 120],
  },
} as const;

/** The line as it is told: dashed, its marks hollow. The year's average is still to be guessed. */
export function quoted(rows: Rows, words: Words, frame: Frame): Mark[] {
  const plot = plotOf(rows, areas[frame.name]);
  const { times, x, top, room, note, guess } = layout[frame.name];
  const [left, under, width] = guess;
  const points = told.map((id) => [plot.at(share(rows, id)), plot.y(share(rows, id).value)] as const);
  const way = points.map(([px1, py1]) => `${px(px1)},${px(py1)}`).join("L");
  return [
    shareScale(words, frame, plot, "unit-told"),
    path("line", `M${way}`, { classes: "line-cn w2 plausible" }),
    ...told.map((id, index) => hollow(id, ...(points[index] ?? [0, 0]))),
    ...told.map((id, index) => said(words, frame, id, points[index] ?? [0, 0], plot.zero)),
    group("growth", [text("times", x, top, label(words, "growth"), { classes: times })], {
      row: ref("claimed-growth-25"),
    }),
    paragraph("told", x, top + (frame.name === "wide" ? 12 : 6), wrapped(label(words, "told"), room, "label")),
    paragraph("guess", left, under, wrapped(label(words, `guess-${frame.name}`), width, note, "ink")),
  ];
}

/** Beside its mark, off the line: the first lies under the line, the others above it. */
function said(words: Words, { name }: Frame, id: string, [x, y]: readonly [number, number], zero: number): Mark {
  const { value, under } = layout[name];
  const { date } = printed(words, ref(id));
  const wide = name === "wide";
  if (id === told[0]) {
    const start = x + (wide ? 60 : 32);
    return group(`words:${id}`, [
      text("value", start, y + 5, label(words, id), { classes: `${value} cn-text` }),
      text("date", x - 8, zero + (wide ? 18 : 16), date, { classes: "quiet" }),
    ]);
  }
  const top = y - under * 0.6;
  return group(`words:${id}`, [
    text("value", x - 18, top, label(words, id), { classes: `${value} cn-text`, anchor: "end" }),
    text("date", x - 18, top + under * 0.7, date, { classes: "quiet", anchor: "end" }),
  ]);
}

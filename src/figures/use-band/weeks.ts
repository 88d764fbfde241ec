import type { Observation } from "../../datasets/schema/rows.ts";
import { label, type Rows, type Words } from "../kit/define.ts";
import { bar, barHeight } from "../kit/matter.ts";
import { observations, printed } from "../kit/rows.ts";
import { linear } from "../kit/scale.ts";
import { group, line, text, type Frame, type Mark } from "../kit/scene.ts";
import { middle } from "../kit/time.ts";

const layout = {
  wide: { zero: 152, longest: 330, first: 18, pitch: 106, gap: 6, large: true },
  narrow: { zero: 0, longest: 160, first: 17, pitch: 59, gap: 2, large: false },
} as const;

const ref = (row: Observation) => `openrouter-weeks/${row.id}`;

/** The weeks on record in order, the two makers of each side by side. */
export function pairs(rows: Rows): (readonly [china: Observation, us: Observation])[] {
  const all = observations(rows, "openrouter-weeks").toSorted((a, b) => middle(a.asOf) - middle(b.asOf));
  return all
    .filter(({ maker }) => maker === "cn")
    .flatMap((china) => {
      const us = all.find(({ maker, asOf }) => maker === "us" && asOf === china.asOf);
      return us ? [[china, us] as const] : [];
    });
}

/** Tokens in a week, from zero: a pair of bars a week. */
export function weeks(rows: Rows, words: Words, frame: Frame): Mark[] {
  const { zero, longest, first, pitch } = layout[frame.name];
  const found = pairs(rows);
  const length = linear([0, Math.max(...found.flat().map(({ value }) => value))], [0, longest]);
  return [
    ...found.map((pair, index) => week(words, frame, pair, { top: first + index * pitch, length, named: index === 0 })),
    ...(zero > 0 ? [line("zero", zero, 0, zero, frame.height, { classes: "line-ink" })] : []),
  ];
}

interface Place {
  readonly top: number;
  readonly length: (tokens: number) => number;
  /** Whether its bars say whose models they are; those of the first week do. */
  readonly named: boolean;
}

function week(
  words: Words,
  frame: Frame,
  [china, us]: readonly [Observation, Observation],
  { top, length, named }: Place,
): Mark {
  const { zero, gap, large } = layout[frame.name];
  const { date } = printed(words, ref(china));
  const when = large
    ? text("date", zero - 14, top + barHeight(large) + gap / 2 + 5, date, { classes: "strong", anchor: "end" })
    : text("date", 12, top - 5, date, { classes: "strong" });
  return group(`week:${china.asOf}`, [
    when,
    ...[china, us].map((row, index) => {
      const y = top + index * (barHeight(large) + gap);
      const end = zero + length(row.value);
      return group(`of:${row.maker}`, [
        bar("bar", row.maker, zero, y, length(row.value), { row: ref(row), large }),
        text("words", end + 9, y + barHeight(large) / 2 + 4, [
          { text: printed(words, ref(row)).value, classes: "value" },
          ...(named ? [{ text: label(words, row.subject), classes: `${row.maker}-text` }] : []),
        ]),
      ]);
    }),
  ]);
}

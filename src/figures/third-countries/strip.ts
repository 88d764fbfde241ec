import type { EventRow } from "../../datasets/schema/rows.ts";
import { label, type Rows, type Words } from "../kit/define.ts";
import { paragraph, paragraphHeight, wrapped } from "../kit/plate.ts";
import { linear } from "../kit/scale.ts";
import { circle, group, line, path, px, text, type Frame, type Mark } from "../kit/scene.ts";
import { middle } from "../kit/time.ts";

const ref = (id: string) => `eu-dates/${id}`;
const years = [2025, 2026, 2027, 2028] as const;
const axis = 356;

/** When a rule counts from: the day it sets, or else the day it happened. @throws RangeError without the row. */
export function start(rows: Rows, id: string): number {
  const found = (rows["eu-dates"] ?? []).find((row): row is EventRow => row.id === id && "lane" in row);
  if (!found) throw new RangeError(`The figure third-countries needs the event "${ref(id)}" and was not given it.`);
  return middle(found.due ?? found.asOf);
}

/** The rules on one scale of time: what counts stands above it, what was put off below. */
export function strip(rows: Rows, words: Words, { width }: Frame): readonly Mark[] {
  const x = linear([Date.UTC(2025, 0, 1), Date.UTC(2029, 0, 1)], [12, width - 4]);
  const deal = x(start(rows, "deal-2026-05"));
  return [
    text("rules", 12, 284, label(words, "rules"), { classes: "head" }),
    line("axis", 12, axis, width - 4, axis, { classes: "line-ink w2" }),
    ...years.map((year) => tick(x(Date.UTC(year, 0, 1)), String(year))),
    event(words, "general-models-2025-08", x(start(rows, "general-models-2025-08")), 124),
    event(words, "fines-2026-08", x(start(rows, "fines-2026-08")), 150),
    ...["high-risk-first", "high-risk-second"].map((id, index) => delay(words, id, deal, x(start(rows, id)), index)),
    group(
      "event:deal",
      [
        circle("mark", deal, axis, 6, { classes: "line-ink w2 paper" }),
        paragraph("words", 12, axis + 14, wrapped(label(words, "deal-2026-05"), deal - 24, "label")),
      ],
      { row: ref("deal-2026-05") },
    ),
  ];
}

function tick(x: number, year: string): Mark {
  return group(`year:${year}`, [
    line("tick", x, axis - 5, x, axis, { classes: "line-ink" }),
    text("year", x + 5, axis - 6, year, { classes: "quiet" }),
  ]);
}

function event(words: Words, id: string, x: number, width: number): Mark {
  const lines = wrapped(label(words, id), width, "label");
  const top = axis - 22 - paragraphHeight(lines);
  return group(
    `event:${id}`,
    [
      line("stem", x, top + 4, x, axis, { classes: "line-rule" }),
      circle("mark", x, axis, 6, { classes: "fill-ink" }),
      paragraph("words", x + 6, top, lines),
    ],
    { row: ref(id) },
  );
}

/** From the deal that put a duty off to the day it now has. */
function delay(words: Words, id: string, from: number, to: number, index: number): Mark {
  const y = axis + 20 + index * 38;
  const way = path("way", `M${px(from)},${px(axis + 7)}V${px(y)}H${px(to)}V${px(axis)}`, { classes: "line-ink w15" });
  return group(
    `event:${id}`,
    [
      { ...way, attrs: { ...way.attrs, "stroke-dasharray": "4 4" } },
      circle("mark", to, axis, 6, { classes: "line-ink w2 paper" }),
      paragraph("words", from + 8, y + 3, [{ text: label(words, id) }]),
    ],
    { row: ref(id) },
  );
}

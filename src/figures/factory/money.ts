import { label, type Rows, type Words } from "../kit/define.ts";
import { bar } from "../kit/matter.ts";
import { paragraph, wrapped } from "../kit/plate.ts";
import { observation, printed } from "../kit/rows.ts";
import { group, path, px, rect, text, type Frame, type Mark } from "../kit/scene.ts";
import { dot, polygon } from "../kit/shapes.ts";
import { deals, kinds } from "./deals.ts";
import { moneyNarrow } from "./money-narrow.ts";

const left = 12;
const right = 596;
const bars = { field: 92, backers: 204, height: 34, tall: 62 } as const;

/** One bar for the whole field, the one round that was found inside it, and who put that up. */
export function money(rows: Rows, words: Words, frame: Frame): Mark[] {
  if (frame.name === "narrow") return moneyNarrow(rows, words, frame);
  const part = observation(rows, deals("galbot-round")).value / observation(rows, deals("sector-sum")).value;
  const end = (right - left) * part;
  return [...field(words, end), opened(end), ...backers(words), ...missing(words)];
}

function field(words: Words, end: number): Mark[] {
  return [
    group(
      "row:sector-sum",
      [
        rect("wash", left, bars.field, right - left, bars.height, { classes: "fill-cn-wash" }),
        rect("edge", left, bars.field, right - left, bars.height, { classes: "line-cn" }),
        text("value", right, 38, printed(words, deals("sector-sum")).value, { classes: "figure", anchor: "end" }),
        text("what", right, 62, label(words, "field"), { anchor: "end" }),
        text("when", right, 79, label(words, "field-when"), { classes: "quiet", anchor: "end" }),
      ],
      { row: deals("sector-sum") },
    ),
    group(
      "row:galbot-round",
      [
        bar("bar", "cn", left, bars.field + 2, end, { large: true }),
        text("value", left, 38, printed(words, deals("galbot-round")).value, { classes: "figure cn-text" }),
        text("what", left, 62, label(words, "round")),
        text("when", left, 79, label(words, "round-when"), { classes: "quiet" }),
      ],
      { row: deals("galbot-round") },
    ),
  ];
}

/** The round drawn out to the full width, to show who is in it. */
function opened(end: number): Mark {
  const top = bars.field + bars.height;
  const sides = [
    [left, top],
    [left + end, top],
    [right, bars.backers],
    [left, bars.backers],
  ] as const;
  return path("opened", polygon(sides), { classes: "fill-cn-wash" });
}

/** Kinds of backer in cells of one size: who put up how much is not public. */
function backers(words: Words): Mark[] {
  const width = (right - left) / kinds.length;
  const cells = kinds.map((kind, index) => {
    const x = left + index * width;
    const lines = [
      ...wrapped(label(words, kind), width - 16, "strong"),
      ...wrapped(label(words, `${kind}-who`), width - 12, "label"),
    ];
    return group(`backer:${kind}`, [
      path("cell", `M${px(x + 2)},${px(bars.backers)}h${px(width - 4)}v${bars.tall}h${px(4 - width)}z`, {
        classes: "line-cn w2 paper",
      }),
      paragraph("words", x + 10, bars.backers + 7, lines),
    ]);
  });
  return [
    group("backers", cells, { row: deals("galbot-round") }),
    text("backers-note", left, bars.backers + bars.tall + 21, label(words, "backers-note")),
  ];
}

/** The round that no source was found for stands beside the scale. */
function missing(words: Words): Mark[] {
  const [x, y, width, height] = [left, 330, right - left, 102];
  const rows = (["claimed-simplexity", "claimed-sum"] as const).map((id, index) => {
    const middle = y + 52 + index * 30;
    const runs = [{ text: printed(words, deals(id)).value, classes: "value" }, { text: label(words, id) }];
    return group(
      `row:${id}`,
      [dot("mark", x + 19, middle, "not stated", "other"), text("words", x + 34, middle + 4, runs)],
      { row: deals(id) },
    );
  });
  return [
    rect("box", x, y, width, height, { classes: "line-mute" }),
    text("box-head", x + 14, y + 25, label(words, "not-found"), { classes: "head" }),
    ...rows,
  ];
}

import { label, type Rows, type Words } from "../kit/define.ts";
import { paragraph, wrapped } from "../kit/plate.ts";
import { observation, printed } from "../kit/rows.ts";
import { group, path, px, rect, text, type Frame, type Mark } from "../kit/scene.ts";
import { dot } from "../kit/shapes.ts";
import { deals, kinds } from "./deals.ts";

const column = { x: 1, y: 2, width: 34, height: 236 } as const;
const beside = 48;

/** On a phone the bar stands upright, the round at its foot. */
export function moneyNarrow(rows: Rows, words: Words, frame: Frame): Mark[] {
  const part = observation(rows, deals("galbot-round")).value / observation(rows, deals("sector-sum")).value;
  const { x, y, width, height } = column;
  const top = y + height * (1 - part);
  const threads = Array.from({ length: 6 }, (_, index) => `M${px(x + 2 + index * 6)},${px(y + height)}V${px(top)}`);
  const who = kinds.map((kind) => label(words, `${kind}-narrow`)).join(", ");
  const room = frame.width - beside;
  return [
    group(
      "row:sector-sum",
      [
        rect("wash", x, y, width, height, { classes: "fill-cn-wash" }),
        rect("edge", x, y, width, height, { classes: "line-cn" }),
        text("value", beside, 16, printed(words, deals("sector-sum")).value, { classes: "head" }),
        paragraph("what", beside, 19, wrapped(label(words, "field-narrow"), room, "label")),
      ],
      { row: deals("sector-sum") },
    ),
    group(
      "row:galbot-round",
      [
        path("bar", threads.join(""), { classes: "line-cn w4" }),
        path("leader", `M${px(x + width + 1)},${px(top)}H${px(frame.width)}`, { classes: "line-mute" }),
        text("value", beside, top - 46, printed(words, deals("galbot-round")).value, { classes: "head cn-text" }),
        paragraph("who", beside, top - 42, wrapped(who, room, "label")),
      ],
      { row: deals("galbot-round") },
    ),
    ...missing(words, frame),
  ];
}

function missing(words: Words, { width }: Frame): Mark[] {
  const [x, y, height] = [beside, 66, 64];
  const rows = (["claimed-simplexity", "claimed-sum"] as const).map((id, index) => {
    const middle = y + 33 + index * 19;
    const runs = [{ text: printed(words, deals(id)).value, classes: "value" }, { text: label(words, `${id}-narrow`) }];
    return group(
      `row:${id}`,
      [dot("mark", x + 13, middle, "not stated", "other"), text("words", x + 25, middle + 4, runs)],
      { row: deals(id) },
    );
  });
  return [
    rect("box", x, y, width - x - 1, height, { classes: "line-mute" }),
    text("box-head", x + 8, y + 17, label(words, "not-found"), { classes: "strong" }),
    ...rows,
  ];
}

import { label, type Rows, type Words } from "../kit/define.ts";
import { observation, printed } from "../kit/rows.ts";
import { linear } from "../kit/scale.ts";
import { group, rect, text, type Frame, type Mark } from "../kit/scene.ts";
import { house } from "./house.ts";
import { band, plotOf } from "./plot.ts";

export const years = ["open-use-2024", "open-use-2025"] as const;

const layout = {
  wide: { pad: 18, first: 190, pitch: 128, height: 56, style: "figure", market: [50, 14], all: 18 },
  narrow: { pad: 9, first: 104, pitch: 64, height: 26, style: "head", market: [26, 8], all: 14 },
} as const;

/** The other room: each year's use as a strip, the part of open models grey, since nobody split it by origin. */
export function firms(rows: Rows, words: Words, frame: Frame): Mark[] {
  const { marks, boxOf } = house(words, frame, "firms");
  const { x, width } = boxOf("firms");
  const small = boxOf("market");
  const { pad, market: [above, below] } = layout[frame.name]; // prettier-ignore
  const plot = plotOf(rows, {
    left: small.x + pad,
    right: small.x + small.width - pad,
    top: small.y + above,
    zero: small.y + small.height - below,
  });
  return [
    ...marks,
    ...band(rows, { ...plot, study: [plot.left, plot.right] }, false),
    ...years.map((id, index) => strip(rows, words, frame, id, { x: x + pad, index, width: width - 2 * pad })),
  ];
}

interface Place {
  readonly x: number;
  readonly index: number;
  readonly width: number;
}

function strip(rows: Rows, words: Words, frame: Frame, id: string, { x, index, width }: Place): Mark {
  const ref = `enterprise-share/${id}`;
  const row = observation(rows, ref);
  const { first, pitch, height, style, all } = layout[frame.name];
  const y = first + index * pitch;
  const { value, date } = printed(words, ref);
  return group(
    `row:${id}`,
    [
      rect("bar", x, y, linear([0, 100], [0, width])(row.value), height, { classes: "fill-other" }),
      rect("whole", x, y, width, height, { classes: "line-mute" }),
      text("value", x, y - 9, value, { classes: style }),
      text("date", x + width, y - 9, date, { classes: "strong", anchor: "end" }),
      ...(index === years.length - 1
        ? [text("all", x + width, y + height + all, label(words, "all-use"), { classes: "quiet", anchor: "end" })]
        : []),
    ],
    { row: ref },
  );
}

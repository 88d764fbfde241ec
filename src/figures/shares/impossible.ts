import { label, type Rows, type Words } from "../kit/define.ts";
import { bar, barHeight } from "../kit/matter.ts";
import { linear } from "../kit/scale.ts";
import { group, path, px, rect, text, type Frame, type Mark } from "../kit/scene.ts";
import { bracket } from "../kit/shapes.ts";
import { claims, ref } from "./series.ts";

const layout = {
  wide: { whole: 580, top: 186, height: 54, style: "display", above: [-74, -46], below: [66, 91], note: 14 },
  narrow: { whole: 274, top: 102, height: 46, style: "figure", above: [-52, -33], below: [45, 64], note: 9 },
} as const;

/** A strip of one hundred. The part is laid into its whole and sticks out through the wall. */
export function impossible(rows: Rows, words: Words, frame: Frame): Mark[] {
  const { whole, part } = claims(rows);
  const { whole: width, top, height, note, above, below, style } = layout[frame.name];
  const at = linear([0, 100], [0, width]);
  const [wall, end, foot] = [at(whole.value), at(part.value), top + height];
  const barTop = top + (height - barHeight(true)) / 2;
  return [
    rect("wash", 0, top, wall, height, { classes: "fill-cn-wash" }),
    rect("hundred", 0, top, width, height, { classes: "line-mute" }),
    group(`row:${whole.id}`, [path("walls", `M0,${px(top)}H${px(wall)}V${px(foot)}H0`, { classes: "line-cn w2" })], {
      row: ref(whole),
    }),
    bar(`row:${part.id}`, part.maker, 0, barTop, end, { row: ref(part), large: true }),
    bracket("overhang", wall, end, top - 16, part.maker),
    path("plumb", `M${px(wall)},${px(top)}V${px(top - 10)}M${px(end)},${px(barTop)}V${px(top - 10)}`, {
      classes: "line-cn",
    }),
    text("all", width, foot + 17, label(words, "all"), { classes: "quiet", anchor: "end" }),
    text("too-much", end + note, top - 10, label(words, `too-much-${frame.name}`), {
      classes: `${frame.name === "wide" ? "head" : "note"} cn-text`,
    }),
    claim(whole.id, top + above[0], top + above[1], style, words),
    claim(part.id, foot + below[0], foot + below[1], style, words),
  ];
}

function claim(id: string, y: number, below: number, style: string, words: Words): Mark {
  return group(`words:${id}`, [
    text("value", 12, y, label(words, `${id}-value`), { classes: style }),
    text("source", 12, below, label(words, id)),
  ]);
}

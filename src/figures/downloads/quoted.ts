import { label, type Rows, type Words } from "../kit/define.ts";
import { bar, barHeight } from "../kit/matter.ts";
import { linear } from "../kit/scale.ts";
import { group, text, type Frame, type Mark } from "../kit/scene.ts";
import { orMore } from "../kit/shapes.ts";
import { inMillions, ref, series } from "./series.ts";

const layout = {
  wide: { longest: 570, first: 104, pitch: 176, bar: 18, source: 24 },
  narrow: { longest: 258, first: 46, pitch: 122, bar: 12, source: 18 },
};

/** The two numbers as the briefings print them, in the same size, each with its bar from the axis. */
export function quoted(rows: Rows, words: Words, frame: Frame): Mark[] {
  const { claims } = series(rows);
  const { longest, first, pitch, bar: below, source } = layout[frame.name];
  const length = linear([0, Math.max(...claims.map(inMillions))], [0, longest]);
  return claims.flatMap((claim, index) => {
    const y = first + index * pitch;
    const end = length(inMillions(claim));
    const foot = y + below + barHeight(true) + source;
    return [
      bar(`row:${claim.id}`, claim.maker, 0, y + below, end, { row: ref(claim), large: true }),
      ...(claim.qualifier === "at least"
        ? [orMore(`more:${claim.id}`, end, y + below + barHeight(true) / 2, claim.maker)]
        : []),
      group(`words:${claim.id}`, [
        text("value", 12, y, label(words, claim.id), { classes: "display" }),
        text("source", 12, foot, label(words, `${claim.id}-source`)),
      ]),
    ];
  });
}

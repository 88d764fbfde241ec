import { label, type Rows, type Words } from "../kit/define.ts";
import { paragraph, wrapped } from "../kit/plate.ts";
import { hairline } from "../kit/dotrow.ts";
import { observation, printed } from "../kit/rows.ts";
import { linear } from "../kit/scale.ts";
import { group, path, px, text, type Frame, type Mark } from "../kit/scene.ts";
import { dot } from "../kit/shapes.ts";

/** From the lowest score to the highest. */
export const scored = ["score-gpt-5-4-mini", "score-v4-pro", "score-opus-4-6", "score-gpt-5-5"] as const;

const inset = 12;
const plans = {
  wide: { left: 60, right: 540, top: 46, pitch: 74, bracket: 332, room: 230 },
  narrow: { left: 30, right: 250, top: 26, pitch: 42, bracket: 178, room: 256 },
} as const;

/** Scores on one scale, whose zero means nothing and is not drawn, and under them the gap that the lab puts in months. */
export function lag(rows: Rows, words: Words, frame: Frame): Mark[] {
  const plan = plans[frame.name];
  const best = observation(rows, "safety-tests/score-gpt-5-5");
  const tested = observation(rows, "safety-tests/score-v4-pro");
  const least = observation(rows, `safety-tests/${scored[0]}`);
  const x = linear([least.value, best.value], [plan.left, plan.right]);
  const note = wrapped(label(words, `lag-note-${frame.name}`), plan.room, "label");
  const left = frame.name === "wide" ? x(tested.value) : inset;
  return [
    ...scored.map((id, index) => {
      const ref = `safety-tests/${id}`;
      const row = observation(rows, ref);
      const y = plan.top + index * plan.pitch;
      return group(`score:${id}`, [
        hairline(id, plan.right, y),
        text("words", inset, y - 9, [
          { text: printed(words, ref).value, classes: "value" },
          { text: label(words, id), ...(row.maker === "cn" ? { classes: "cn-text" } : {}) },
        ]),
        dot("mark", x(row.value), y, row.method, row.maker, { row: ref, strong: row.maker === "cn" }),
      ]);
    }),
    group(
      "lag",
      [
        path("bracket", under(x(tested.value), x(best.value), plan.bracket), { classes: "line-ink w15" }),
        paragraph("note", left, plan.bracket + 6, [{ text: label(words, "lag"), style: "head" }, ...note]),
      ],
      { row: "safety-tests/lag-v4-pro" },
    ),
  ];
}

/** A bracket under what it spans. */
function under(from: number, to: number, y: number): string {
  return `M${px(from)},${px(y - 6)}V${px(y)}H${px(to)}V${px(y - 6)}`;
}

import { label, type Rows, type Words } from "../kit/define.ts";
import { bar } from "../kit/matter.ts";
import { observation, printed } from "../kit/rows.ts";
import { group, text, type Frame, type Mark } from "../kit/scene.ts";

const plans = {
  wide: { left: 12, length: 576, top: 100, pitch: 130, large: true, figure: "figure" },
  narrow: { left: 12, length: 256, top: 44, pitch: 72, large: true, figure: "value" },
} as const;
const kinds = ["apache", "mit", "other"];

/** One bar a licence, all on the base of the whole count: how many of a hundred releases chose it. */
export function terms(rows: Rows, words: Words, frame: Frame): Mark[] {
  const { left, length, top, pitch, large, figure } = plans[frame.name];
  return kinds.map((id, index) => {
    const ref = `licences/${id}`;
    const row = observation(rows, ref);
    const y = top + index * pitch;
    const runs = [
      { text: printed(words, ref).value, classes: `${figure} ${id === "other" ? "ink" : "cn-text"}` },
      { text: label(words, `${id}-${frame.name}`) },
    ];
    return group(`licence:${id}`, [
      text("words", left, y - 12, runs),
      bar("bar", id === "other" ? "other" : "cn", left, y, (length * row.value) / 100, { row: ref, large }),
    ]);
  });
}

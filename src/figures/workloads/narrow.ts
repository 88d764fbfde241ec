import { label, type Words } from "../kit/define.ts";
import { paragraph, paragraphHeight, wrapped } from "../kit/plate.ts";
import { group, line, type Mark } from "../kit/scene.ts";
import { practiceRef, type Audience } from "./points.ts";

/** The points that a small frame has room for: one for each kind of work, or the ones that the step speaks of. */
const chosen: Readonly<Record<Audience, readonly string[]>> = {
  builders: ["p-01", "p-10", "p-03", "p-12"],
  "rule-makers": ["rule-rung", "rule-precedent", "p-05", "p-15"],
  users: ["use-inside", "use-data", "use-change", "p-14"],
};

const pitch = 60;

/** A card a point, in shorter words, never without its qualifier. */
export function narrow(words: Words, audience: Audience): Mark[] {
  return chosen[audience].map((id, index) => {
    const y = index * pitch;
    const advice = wrapped(label(words, `${id}-advice`), 256, "strong");
    const qualifier = wrapped(label(words, `${id}-qualifier`), 256, "label");
    const start = y + (pitch - paragraphHeight([...advice, ...qualifier])) / 2;
    return group(
      `point:${id}`,
      [
        ...(index > 0 ? [line("rule", 12, y, 276, y, { classes: "line-rule" })] : []),
        paragraph("advice", 12, start, advice),
        paragraph("qualifier", 12, start + paragraphHeight(advice), qualifier),
      ],
      { row: practiceRef(id) },
    );
  });
}

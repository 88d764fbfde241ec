import { label, type Words } from "../kit/define.ts";
import { text, type Frame, type Mark } from "../kit/scene.ts";
import { wrap } from "../kit/text.ts";
import { threadArrow } from "./arrow-marks.ts";
import { boxesWithCores } from "./boxes.ts";
import { inFrame, planOf, type Plan } from "./plan.ts";

/** Here the axis of the page is the line: it stands at the left edge of the picture. */
const atTheEdge = {
  wide: {
    arrows: { axis: 0, y: 178, half: 594, pitch: 13, head: 9, dots: 420, lead: 0 },
    strokes: { arrow: "w4", thread: "w3" },
  },
  narrow: { arrows: { axis: 0, y: 92, half: 276, pitch: 8, head: 7, dots: 200, lead: 0 } },
} as const;

/** The first thing that crosses the line. */
export function weightsCross(words: Words, frame: Frame): Mark[] {
  const plan = planOf(frame, atTheEdge);
  return [threadArrow(plan), ...said(plan, words, "models", "crossing")];
}

/** American models as boxes, a few of them with a Chinese model inside. */
export function ochreInside(words: Words, frame: Frame): Mark[] {
  const plan = planOf(frame, atTheEdge);
  return [...boxesWithCores(plan), ...said(plan, words, "inside", "inside-means")];
}

function said(plan: Plan, words: Words, head: string, means: string): Mark[] {
  const first = inFrame(plan, 396, 206);
  const lines = wrap(label(words, means), plan.frame.width - plan.inset - 4, "label");
  return [
    text(`head:${head}`, plan.inset, first, label(words, head), { classes: `${plan.head.style} cn-text` }),
    ...lines.map((line, index) =>
      text(`${means}:${index}`, plan.inset, first + inFrame(plan, 22, 17) + index * 16, line),
    ),
  ];
}

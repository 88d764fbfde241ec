import { arrow } from "../kit/arrow.ts";
import { balanced } from "../kit/block.ts";
import { label, type Words } from "../kit/define.ts";
import { alongRing } from "../kit/ring.ts";
import { group, text, type Frame, type Mark } from "../kit/scene.ts";
import { wrap } from "../kit/text.ts";
import { arrowGate, bothArrows, button, keyOf } from "./arrow-marks.ts";
import type { Half } from "./fan.ts";
import { againstAxis } from "./names.ts";
import { inFrame, planOf, type Plan } from "./plan.ts";
import { parts } from "./rows.ts";

/** Chips one way, models the other. */
export function twoArrows(words: Words, frame: Frame): Mark[] {
  const plan = planOf(frame);
  return [
    ...bothArrows(plan, words),
    ...under(plan, words, "left", "chips", "us-text"),
    ...under(plan, words, "right", "models", "cn-text"),
  ];
}

/** A gate on one arrow, a button on the other. */
export function oneGate(words: Words, frame: Frame): Mark[] {
  const plan = planOf(frame);
  return [...furnished(plan, words), ...under(plan, words, "left", "gate"), ...under(plan, words, "right", "button")];
}

/** The briefings' case: what is held back on one arrow comes round on the other. */
export function argument(words: Words, frame: Frame): Mark[] {
  const plan = planOf(frame);
  const { axis, y, half, pitch } = plan.arrows;
  const ring = { x: axis, y: y + 7 * pitch, rx: half * 0.9, ry: inFrame(plan, 150, 90), square: 4 };
  const weight = inFrame(plan, "thick", "thin");
  return [
    ...furnished(plan, words),
    arrow("argument", alongRing(ring, 180, 0), { maker: "other", strength: "contested", row: parts.argument, weight }),
    ...under(plan, words, "left", "cause"),
    ...under(plan, words, "right", "effect"),
  ];
}

function furnished(plan: Plan, words: Words): Mark[] {
  return [...bothArrows(plan, words), ...arrowGate(plan), ...keyNames(plan, words), button(plan)];
}

function keyNames(plan: Plan, words: Words): Mark[] {
  return (["washington", "beijing"] as const).map((gate) => {
    const { x, foot, top } = keyOf(plan, gate);
    // Side by side the names have no room in the narrow frame: one stands over its key.
    const over = inFrame(plan, false, gate === "washington");
    const classes = `strong ${gate === "washington" ? "us-text" : "cn-text"}`;
    return text(`key:${gate}`, x, over ? top - 6 : foot + 16, label(words, gate), { classes, anchor: "middle" });
  });
}

/** A name under an arrow and what it means, set against the axis. */
function under(plan: Plan, words: Words, half: Half, name: string, hue = ""): Mark[] {
  const width = plan.arrows.half * 0.9 - 4 * plan.inset;
  const first = plan.under + inFrame(plan, 22, 17);
  const means = label(words, `${name}-means`);
  const lines = balanced(means, wrap(means, width, "label").length, "label");
  const head = againstAxis("head", plan, half, plan.under, label(words, name), `${plan.head.style} ${hue}`.trim());
  return [
    group(`under:${name}`, [
      head,
      ...lines.map((line, index) => againstAxis(String(index), plan, half, first + index * 16, line, "")),
    ]),
  ];
}

import { label, type Words } from "../kit/define.ts";
import { text, type Mark } from "../kit/scene.ts";
import type { Half } from "./fan.ts";
import type { Plan } from "./plan.ts";
import { parts } from "./rows.ts";

/** Text set against the axis from either side. */
export function againstAxis(key: string, plan: Plan, half: Half, y: number, words: string, classes: string): Mark {
  const { axis: x } = plan.fan;
  const place = half === "left" ? x - plan.inset : x + plan.inset;
  return text(key, place, y, words, { classes, anchor: half === "left" ? "end" : "start" });
}

const thing = { left: "us-text", right: "cn-text" } as const;
const user = { left: "cn-text", right: "us-text" } as const;

/** Who leans on what: two lines of a half from a baseline down. */
export function leaning(plan: Plan, words: Words, half: Half, y: number): Mark[] {
  const { style, pitch } = plan.head;
  return [
    againstAxis(`who:${half}`, plan, half, y, label(words, `who-${half}`), style),
    againstAxis(`what:${half}`, plan, half, y + pitch, label(words, `what-${half}`), `${style} ${thing[half]}`),
  ];
}

/** Who leans on what over a half, and who ends up with it under it. */
export function names(plan: Plan, words: Words, half: Half): Mark[] {
  const { head, foot } = plan;
  const held = againstAxis(
    `user:${half}`,
    plan,
    half,
    foot.y,
    label(words, `user-${half}`),
    `${foot.style} ${user[half]}`,
  );
  return [...leaning(plan, words, half, head.first), { ...held, row: half === "left" ? parts.labs : parts.builders }];
}

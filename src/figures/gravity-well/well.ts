import { balanced, block, type Line } from "../kit/block.ts";
import { label, type Words } from "../kit/define.ts";
import { seeded } from "../kit/random.ts";
import { onRing, type Ring } from "../kit/ring.ts";
import { path, px, type Mark } from "../kit/scene.ts";
import type { Plan } from "./plan.ts";

const newcomers = 26;

/** Contours of equal pull around the family, and projects on their way in; where the well leaks, some are on their way out. */
export function well(words: Words, plan: Plan, leaks: boolean): Mark[] {
  const name = balanced(label(words, "family"), plan.nameLines, plan.name);
  const lines = name.map((content): Line => ({ text: content, style: plan.name, classes: "cn-text" }));
  return [
    ...plan.steps.map((part, index) => contour(plan.rim, part, index === 0)),
    path("projects", projects(plan, leaks), { classes: "line-other w15 paper" }),
    block("family", [plan.rim.x, plan.rim.y], lines).mark,
  ];
}

export function within(rim: Ring, part: number): Ring {
  return { ...rim, rx: rim.rx * part, ry: rim.ry * part };
}

function contour(rim: Ring, part: number, innermost: boolean): Mark {
  const { x, y, rx, ry } = within(rim, part);
  const half = `${px(rx)},${px(ry)} 0 1 0`;
  const d = `M${px(x - rx)},${px(y)}A${half} ${px(x + rx)},${px(y)}A${half} ${px(x - rx)},${px(y)}Z`;
  return path(`ring:${part}`, d, { classes: innermost ? "line-cn w15" : "line-rule" });
}

/** Small open circles: the nearer to the middle the more of them. */
function projects({ rim, steps }: Plan, leaks: boolean): string {
  const random = seeded(leaks ? 23 : 7);
  const [inner = 0.4] = steps;
  return Array.from({ length: newcomers }, () => {
    const depth = leaks ? random() : random() ** 1.6;
    const [x, y] = onRing(within(rim, inner + 0.08 + (0.92 - inner) * depth), random() * 360);
    return `M${px(x - 3)},${px(y)}a3,3 0 1 0 6,0a3,3 0 1 0 -6,0Z`;
  }).join("");
}

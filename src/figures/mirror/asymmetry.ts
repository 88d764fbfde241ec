import { label, type Words } from "../kit/define.ts";
import { group, type Frame, type Mark } from "../kit/scene.ts";
import { wrap } from "../kit/text.ts";
import { outlineOf, reachOf, type Half } from "./fan.ts";
import { matter } from "./matter.ts";
import { againstAxis, leaning } from "./names.ts";
import { inFrame, planOf, type Plan } from "./plan.ts";
import { parts } from "./rows.ts";

const pairs = ["seen", "kind", "price", "hold"] as const;

/** The halves part, and between them stands in what they are not twins. */
export function asymmetry(words: Words, frame: Frame): Mark[] {
  const plan = parted(frame);
  return [
    ...matter(plan, "us"),
    ...(["left", "right"] as const).flatMap((half) => [
      ...leaning(plan, words, half, plan.head.first),
      ...pairs.map((pair, index) => word(plan, words, half, pair, index)),
    ]),
  ];
}

/** Each half as far from the axis as the frame has room. */
function parted(frame: Frame): Plan {
  const slits = { wide: { slit: 34, gap: 0, y: 246 }, narrow: { slit: 17, gap: 0, y: 140 } };
  const { fan } = planOf(frame, { wide: { fan: slits.wide }, narrow: { fan: slits.narrow } });
  const gap = fan.axis - reachOf(fan, outlineOf(fan, "right"), 0, frame.height) - 8;
  return planOf(frame, { wide: { fan: { ...slits.wide, gap } }, narrow: { fan: { ...slits.narrow, gap } } });
}

function word(plan: Plan, words: Words, half: Half, pair: string, index: number): Mark {
  const { fan, inset, head } = plan;
  const y = inFrame(plan, 124, 70) + index * inFrame(plan, 84, 44);
  const name = `${pair}-${half}`;
  const width = fan.gap - 1.6 * inset;
  const lines = wrap(label(words, name), width, head.style);
  const marks = lines.map((line, at) => againstAxis(String(at), plan, half, y + at * 17, line, head.style));
  const means = inFrame(plan, wrap(label(words, `${name}-means`), width, "label"), []);
  const row = half === "left" ? parts.chips : parts.files;
  return group(
    `pair:${name}`,
    [...marks, ...means.map((line, at) => againstAxis(`means:${at}`, plan, half, y + 19 + at * 15, line, ""))],
    { row },
  );
}

import { strengthSample } from "../kit/arrow.ts";
import { block } from "../kit/block.ts";
import { label, type Words } from "../kit/define.ts";
import { group, line, text, type Frame, type Mark } from "../kit/scene.ts";
import { bothArrows } from "./arrow-marks.ts";
import { neckOf, tileArrowEnds } from "./arrows.ts";
import type { Half } from "./fan.ts";
import { againstAxis } from "./names.ts";
import { inFrame, planOf, type Plan } from "./plan.ts";

/** Each code of the pictures named once, on the arrows that use it. */
export function legend(words: Words, frame: Frame): Mark[] {
  const plan = planOf(frame, { wide: { arrows: { y: 174 } }, narrow: { arrows: { y: 84 } } });
  return [
    ...bothArrows(plan, words),
    ...places(plan, words),
    ...inFrame(plan, pointed, listed)(plan, words),
    ...strengths(plan, words),
  ];
}

/** Place says who uses a thing. */
function places(plan: Plan, words: Words): Mark[] {
  const y = plan.head.first + inFrame(plan, 18, 14);
  return (["left", "right"] as const).map((half) =>
    againstAxis(`used:${half}`, plan, half, y, label(words, `used-${half}`), ""),
  );
}

interface Matter {
  readonly name: string;
  readonly half: Half;
  readonly hue: string;
}

/** Colour says who made a thing; whole or not says what becomes of it. */
const matters: readonly Matter[] = [
  { name: "tiles", half: "left", hue: "us-text" },
  { name: "hollow", half: "left", hue: "us-text" },
  { name: "threads", half: "right", hue: "cn-text" },
  { name: "scattered", half: "right", hue: "cn-text" },
];

/** Under each matter its name, with a line to it. */
function pointed(plan: Plan, words: Words): Mark[] {
  const { axis, y, half, pitch, head } = plan.arrows;
  const { neck, tip } = tileArrowEnds(plan.arrows);
  const foot = y + (head + 0.7) * pitch;
  const shaft = y + 3.8 * pitch;
  const ends: Readonly<Record<string, readonly [number, number]>> = {
    tiles: [axis - neck * 0.36, shaft],
    hollow: [axis - tip * 0.78, y + (tip * 0.22) / 1.1],
    threads: [axis + neckOf(plan.arrows) * 0.45, shaft],
    scattered: [axis + half * 0.82, y + head * pitch * 0.72],
  };
  return matters.map(({ name, hue }) => {
    const [x, from] = ends[name]!;
    const said = block(
      "said",
      [x, foot + 20],
      [{ text: label(words, name), style: "strong", classes: hue }, { text: label(words, `${name}-means`) }],
    );
    return group(`matter:${name}`, [line("leader", x, from, x, foot + 2, { classes: "line-mute" }), said.mark]);
  });
}

/** The same as a list under each half, where there is no room between the names. */
function listed(plan: Plan, words: Words): Mark[] {
  return matters.map(({ name, half, hue }, index) => {
    const runs = [{ text: label(words, name), classes: `strong ${hue}` }, { text: label(words, `${name}-means`) }];
    const x = plan.arrows.axis + (half === "left" ? -plan.inset : plan.inset);
    const anchor = half === "left" ? "end" : "start";
    return text(`matter:${name}`, x, 146 + (index % 2) * 17, runs, { anchor });
  });
}

/** The line of an arrow says how sure it is. */
function strengths(plan: Plan, words: Words): Mark[] {
  const { axis } = plan.arrows;
  const [first, pitch, length] = [inFrame(plan, 370, 196), inFrame(plan, 26, 18), inFrame(plan, 44, 30)];
  const samples = (["shown", "plausible", "contested"] as const).flatMap((strength, index) => {
    const [x, y] = [axis + plan.inset, first + index * pitch];
    const name = text(
      `name:${strength}`,
      x + length + 8,
      y,
      label(words, inFrame(plan, `${strength}-means`, strength)),
    );
    return [strengthSample(`line:${strength}`, strength, x, y - 4, length), name];
  });
  return [againstAxis("sure", plan, "left", first, label(words, "sure"), "strong"), ...samples];
}

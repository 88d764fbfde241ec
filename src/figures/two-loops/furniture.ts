import type { Strength } from "../../datasets/schema/common.ts";
import { arrow, strengthSample } from "../kit/arrow.ts";
import { block, type Block, type Line } from "../kit/block.ts";
import { between, straight, type Point } from "../kit/curve.ts";
import { label, type Words } from "../kit/define.ts";
import { group, line, text, type Frame, type Mark } from "../kit/scene.ts";
import { textWidth, wrap } from "../kit/text.ts";
import { place, type Layout } from "./layout.ts";

/** The wall between the loops, with a name on each side of it. */
export function wall({ wall: at, upright, rings }: Layout, words: Words, frame: Frame): Mark[] {
  const [digital, physical] = [label(words, "digital"), label(words, "physical")];
  if (upright) {
    return [
      line("wall", at, 0, at, frame.height, { classes: "line-ink" }),
      text("digital", at - 11, 26, digital, { classes: "figure", anchor: "end" }),
      text("physical", at + 11, 26, physical, { classes: "figure" }),
    ];
  }
  return [
    line("wall", 0, at, frame.width, at, { classes: "line-ink" }),
    text("digital", rings.digital.x, at - 8, digital, { classes: "head", anchor: "middle" }),
    text("physical", rings.physical.x, at + 16, physical, { classes: "head", anchor: "middle" }),
  ];
}

/** The name of the only loop, in the middle of it. */
export function middleName({ rings }: Layout, words: Words): Mark {
  const name = label(words, "digital");
  return text("digital", rings.digital.x + textWidth(name, "figure") / 2, rings.digital.y + 9, name, {
    classes: "figure",
    anchor: "end",
  });
}

/** The chip rules end at the wall; whose drawing says so stands beyond it. */
export function stopAtWall(plan: Layout, words: Words, chips: Block): Mark[] {
  const from = place(plan, "training-compute");
  const to: Point = plan.upright ? [plan.wall - 4, from[1]] : [from[0], plan.wall - 4];
  const curve = between(straight(from, to), chips.box, undefined, 6);
  return [
    arrow("stop", curve, { maker: "us", strength: "shown", end: "bar", weight: plan.weight }),
    plan.upright
      ? block("stop-words", [plan.wall + 12, from[1]], stopLines(words, 200), "start").mark
      : block("stop-words", [from[0], plan.wall + 49], stopLines(words, 68)).mark,
  ];
}

function stopLines(words: Words, width: number): Line[] {
  return [
    ...wrap(label(words, "stop"), width, "head").map((text): Line => ({ text, style: "head", classes: "us-text" })),
    ...wrap(label(words, "stop-whose"), width, "label").map((text): Line => ({ text })),
  ];
}

const strengths: readonly Strength[] = ["shown", "plausible", "contested"];

/** What the lines mean, where there is no room for a word on each. */
export function key(words: Words, left: number, baseline: number): Mark {
  let x = left;
  const marks = strengths.flatMap((strength) => {
    const name = label(words, strength);
    const pair = [
      strengthSample(`${strength}-line`, strength, x, baseline - 4, 26),
      text(strength, x + 32, baseline, name),
    ];
    x += 32 + textWidth(name, "label") + 12;
    return pair;
  });
  return group("key", marks);
}

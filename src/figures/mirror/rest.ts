import type { Line } from "../kit/block.ts";
import { label, type Words } from "../kit/define.ts";
import type { Frame, Mark } from "../kit/scene.ts";
import { places } from "./matter.ts";
import { noteBeside } from "./notes.ts";
import { inFrame, planOf } from "./plan.ts";
import { parts } from "./rows.ts";
import { mirror } from "./sides.ts";

/** All quiet: both flows, and the dates that this picture of them rests on. */
export function atRest(words: Words, frame: Frame): Mark[] {
  const plan = planOf(frame);
  const said = (name: string): Line[] => [
    { text: label(words, inFrame(plan, name, `${name}-short`)), style: inFrame(plan, "head", "strong") },
    { text: label(words, inFrame(plan, `${name}-date`, `${name}-date-short`)), classes: "quiet" },
  ];
  return [
    ...mirror(plan, words, "us"),
    noteBeside(plan, {
      key: "note:rest-left",
      half: "left",
      y: plan.fan.y,
      said: said("licensed"),
      to: places.washington(plan.fan),
      row: parts.washington,
    }),
    noteBeside(plan, {
      key: "note:rest-right",
      half: "right",
      y: plan.fan.y,
      said: said("shelved"),
      to: places.shelf(plan.fan),
      row: parts.shelf,
    }),
  ];
}

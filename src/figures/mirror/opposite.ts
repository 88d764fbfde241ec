import type { Line } from "../kit/block.ts";
import type { Point } from "../kit/curve.ts";
import { label, type Words } from "../kit/define.ts";
import type { Frame, Mark } from "../kit/scene.ts";
import { fanPoint, gateRow, type Fan } from "./fan.ts";
import { places } from "./matter.ts";
import { noteBeside, type Note } from "./notes.ts";
import { inFrame, planOf, type Plan } from "./plan.ts";
import { parts } from "./rows.ts";
import { mirror } from "./sides.ts";
import { kept, stopSign, tag } from "./signs.ts";

const copies = 6;

/** A sale can be stopped, a copy cannot be taken back, and the next file may come with terms. */
export function opposite(words: Words, frame: Frame): Mark[] {
  const plan = planOf(frame);
  const { fan } = plan;
  const size = inFrame(plan, 14, 10);
  const held = Array.from({ length: copies }, (_, index) => copyPlace(fan, index));
  const [stop, end] = [places.washington(fan), fanPoint(fan, "right", -fan.rows, fan.streams * 0.2)];
  return [
    ...mirror(plan, words, "us"),
    stopSign("stop", stop, inFrame(plan, 10, 7)),
    tag("tag", [end[0] + 2, end[1]], size),
    ...held.map((place, index) => kept(`kept:${index}`, place, size)),
    ...notesOn(plan, words, { stop, end, held: held[3] ?? end }).map((note) => noteBeside(plan, note)),
  ];
}

function notesOn(plan: Plan, words: Words, at: Record<"stop" | "end" | "held", Point>): Note[] {
  const { fan } = plan;
  const beyondTag = at.end[0] - fan.axis + 26;
  return [
    {
      key: "note:stop",
      half: "left",
      y: at.stop[1],
      least: fan.axis - at.stop[0] + inFrame(plan, 3, 4),
      row: parts.washington,
      said: said(plan, words, "stop"),
    },
    {
      key: "note:terms",
      half: "right",
      row: parts.nextLicence,
      said: said(plan, words, "terms"),
      ...inFrame(plan, { y: at.end[1] + 6, least: beyondTag }, { y: at.end[1] - 13 }),
    },
    {
      key: "note:kept",
      half: "right",
      y: fan.y + inFrame(plan, 92, 84),
      to: at.held,
      row: parts.copies,
      said: said(plan, words, "kept"),
    },
  ];
}

/** Copies lie scattered in the lower half, each on a stream of its own. */
function copyPlace(fan: Fan, index: number): Point {
  const row = gateRow + (fan.rows - gateRow) * (0.38 + (0.54 * index) / (copies - 1));
  return fanPoint(fan, "right", row, (index * 3.4 + 1) % (fan.streams - 0.5));
}

function said(plan: Plan, words: Words, name: string): Line[] {
  const head: Line = { text: label(words, name), style: inFrame(plan, "head", "strong") };
  return inFrame(plan, [head, { text: label(words, `${name}-means`) }], [head]);
}

import { arrow } from "../kit/arrow.ts";
import { straight } from "../kit/curve.ts";
import { label, type Rows, type Words } from "../kit/define.ts";
import { graphOf } from "../kit/graph.ts";
import { paragraph, paragraphHeight, wrapped } from "../kit/plate.ts";
import { group, type Frame, type Mark } from "../kit/scene.ts";
import { dataCloud, hall, sheet } from "./hall.ts";
import { doorPlanOf, ref, type DoorPlan } from "./plan.ts";

/** An open model goes in at the factory door; what the machines see seldom comes back out. */
export function door(rows: Rows, words: Words, frame: Frame): Mark[] {
  const plan = doorPlanOf(frame);
  return [
    hall(words, plan),
    sheet(words, plan),
    way(rows, words, plan, "model-to-factory", plan.in),
    way(rows, words, plan, "data-to-model", plan.out),
    dataCloud(rows, words, plan),
  ];
}

function way(rows: Rows, words: Words, plan: DoorPlan, id: "model-to-factory" | "data-to-model", y: number): Mark {
  const edge = graphOf(rows, "factory").edge(id);
  const inward = id === "model-to-factory";
  const [left, right] = [plan.sheet.x + plan.sheet.width + plan.gap, plan.hall.x + plan.reach];
  const curve = inward ? straight([left, y], [right, y]) : straight([right, y], [left, y]);
  const { maker, strength, valve } = edge;
  const wide = plan.frame.name === "wide";
  const drawn = arrow("arrow", curve, {
    maker,
    strength,
    valve: valve !== undefined,
    weight: wide ? "thick" : "thin",
  });
  const room = plan.hall.x - left - plan.gap;
  const lines = [
    { text: label(words, strength), style: "value" as const },
    ...wrapped(label(words, `${id}-note${wide ? "" : "-narrow"}`), room, "label"),
  ];
  const off = wide ? 12 : 8;
  // The valve has a handle above the line, so the words of the way back stand below it.
  const top = inward ? y - off - paragraphHeight(lines) : y + off + 2;
  return group(`edge:${id}`, [drawn, paragraph("words", left, top, lines)], { row: ref(id) });
}

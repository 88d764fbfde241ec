import { defineFigure, type Rows, type Words } from "../kit/define.ts";
import { graphOf } from "../kit/graph.ts";
import { observation } from "../kit/rows.ts";
import { scene, type Frame, type Mark } from "../kit/scene.ts";
import { counted } from "./counted.ts";
import { door } from "./door.ts";
import { money } from "./money.ts";

interface Value {
  readonly draw: (rows: Rows, words: Words, frame: Frame) => Mark[];
}

export default defineFigure<Value>({
  id: "factory",
  reads: { factory: "^1", "robot-units": "^1", "robot-deals": "^1" },
  select: (row, dataset) => dataset !== "robot-deals" || !["claimed-galbot", "claimed-backers"].includes(row.id),
  states: {
    door: { value: { draw: door }, holds: inButNotOut },
    counted: { value: { draw: counted }, holds: oneContract },
    money: { value: { draw: money }, holds: smallPartOfTheField },
  },
  draw: (rows, words, { draw }, frame) => scene(frame, draw(rows, words, frame)),
});

/** Models go in for sure; what machines see comes back, if at all, past a valve. */
function inButNotOut(rows: Rows): boolean {
  const { edge } = graphOf(rows, "factory");
  const back = edge("data-to-model");
  return edge("model-to-factory").strength === "shown" && back.strength === "contested" && back.valve !== undefined;
}

/** What was found is one order, no larger than the least that was claimed, and fewer firms than were named. */
function oneContract(rows: Rows): boolean {
  const value = (id: string) => observation(rows, `robot-units/${id}`).value;
  return value("contract") <= value("claimed-thousands") && value("customers-found") < value("claimed-customers");
}

function smallPartOfTheField(rows: Rows): boolean {
  const [round, field] = ["galbot-round", "sector-sum"].map((id) => observation(rows, `robot-deals/${id}`).value);
  return round !== undefined && field !== undefined && Math.round(field / round) === 8;
}

import { defineFigure, type Rows } from "../kit/define.ts";
import { graphOf } from "../kit/graph.ts";
import { observation } from "../kit/rows.ts";
import { scene } from "../kit/scene.ts";
import { cell, tableRows } from "../kit/table.ts";
import { door } from "./door.ts";
import { exchange } from "./exchange.ts";
import { terms } from "./terms.ts";
import { whoCan } from "./who-can.ts";

export default defineFigure({
  id: "giveaway",
  reads: { giveaway: "^1", "open-closed": "^1", licences: "^1" },
  select: () => true,
  states: {
    locked: { value: {} },
    "handed-over": { value: {} },
    "who-can": { value: {}, holds: openAllowsWhatClosedDoesNot },
    exchange: { value: {}, holds: someReturnsAreShown },
    terms: { value: {}, holds: mostAskLittle },
    strings: { value: {}, holds: nextFileIsHeldBack },
  },
  draw(rows, words, { name }, frame) {
    switch (name) {
      case "who-can":
        return scene(frame, whoCan(rows, words, frame));
      case "exchange":
        return scene(frame, exchange(graphOf(rows, "giveaway"), words, frame));
      case "terms":
        return scene(frame, terms(rows, words, frame));
      default:
        return scene(frame, door(words, frame, name === "locked" || name === "strings" ? name : "handed-over"));
    }
  },
});

function openAllowsWhatClosedDoesNot(rows: Rows): boolean {
  const answers = tableRows(rows, "open-closed").map((row) => [cell(row, "open"), cell(row, "closed")]);
  return (
    answers.some(([open, closed]) => open === "true" && closed === "false") &&
    answers.some(([open]) => open === "false")
  );
}

function someReturnsAreShown(rows: Rows): boolean {
  return graphOf(rows, "giveaway").edges.some(({ to, strength }) => to === "lab" && strength === "shown");
}

function mostAskLittle(rows: Rows): boolean {
  return observation(rows, "licences/apache").value + observation(rows, "licences/mit").value > 50;
}

function nextFileIsHeldBack(rows: Rows): boolean {
  const { sign, strength } = graphOf(rows, "giveaway").edge("lab-to-next-file");
  return sign === "lowers" && strength === "shown";
}

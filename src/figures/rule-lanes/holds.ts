import type { Rows } from "../kit/define.ts";
import { observation } from "../kit/rows.ts";
import { at, eventOf } from "./events.ts";

const act = (rows: Rows, id: string) => eventOf(rows, id).act;
const before = (rows: Rows, ...ids: readonly string[]) =>
  ids.every((id, index) => index === 0 || at(eventOf(rows, ids[index - 1] ?? id)) <= at(eventOf(rows, id)));

/** Within one point of a hundred, either way: on so short a test that is no lead. */
export function modelsDrewLevel(rows: Rows): boolean {
  const score = (id: string) => observation(rows, `maths-scores/${id}`).value;
  return Math.abs(score("r1-aime") - score("o1-aime")) <= 1;
}

/** Of all limits in the data none is older; the letters before it reached one firm and made no rule. */
export function firstRuleIsTheOldest(rows: Rows): boolean {
  return act(rows, "rule-2022-10") === "tighten" && before(rows, "letters-2022-09", "rule-2022-10", "rule-2023-10");
}

/** About a year lies between the rules, and the second names chips that the first left out. */
export function secondRuleCaughtMore(rows: Rows): boolean {
  const [first, second] = [eventOf(rows, "rule-2022-10"), eventOf(rows, "rule-2023-10")];
  const months = (at(second) - at(first)) / (30.4 * 86_400_000);
  const more = (second.about ?? []).some((chip) => !(first.about ?? []).includes(chip));
  return second.act === "tighten" && more && months > 11 && months < 13;
}

export function h20WasShutThenOpened(rows: Rows): boolean {
  const [shut, open] = ["h20-licence-2025-04", "h20-reopened-2025-08"] as const;
  return act(rows, shut) === "tighten" && act(rows, open) === "ease" && before(rows, shut, open);
}

/** Washington's rule weighs each sale in the very month in which Beijing blocks. */
export function oneOpenedAsTheOtherShut(rows: Rows): boolean {
  const [open, shut] = [eventOf(rows, "h200-rule-2026-01"), eventOf(rows, "h200-blocked-2026-01")];
  const acts = open.act === "condition" && shut.act === "block";
  return (
    acts && open.lane === "washington" && shut.lane === "beijing" && open.asOf.slice(0, 7) === shut.asOf.slice(0, 7)
  );
}

/** Acts of both kinds from Washington; from Beijing pressure and a block. */
export function bothMovedTheGate(rows: Rows): boolean {
  const acts = (lane: string) =>
    (rows["rules-timeline"] ?? []).flatMap((row) => ("lane" in row && row.lane === lane ? [row.act] : []));
  const [us, cn] = [acts("washington"), acts("beijing")];
  return us.includes("tighten") && us.includes("ease") && cn.includes("discourage") && cn.includes("block");
}

/** The claimed delay holds the span from the second rule and not the one from the first. */
export function claimFitsOnlyTheLaterStart(rows: Rows): boolean {
  const { low, high = 0 } = observation(rows, "time-bought/claimed-delay");
  const [long, short] = ["since-first-rule", "since-second-rule"].map(
    (id) => observation(rows, `time-bought/${id}`).value,
  );
  return low !== undefined && long !== undefined && short !== undefined && long > high && short >= low && short <= high;
}

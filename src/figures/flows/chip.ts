import type { Rows, Words } from "../kit/define.ts";
import { line, path, px, rect, type Mark } from "../kit/scene.ts";
import { across, type Plan } from "./plan.ts";
import { stopMark, stopsOf, stopWords, tallies, trackNames, type Stop } from "./stops.ts";

/** The gates of the mirror, at the stops where they stand. */
const gates: Readonly<Record<string, { readonly key: string; readonly classes: string }>> = {
  licence: { key: "gate:washington", classes: "line-us w3" },
  customs: { key: "gate:beijing", classes: "line-cn w3" },
};

/** The way of one chip: every stop has its mark in the tally. */
export function chipTrack(rows: Rows, words: Words, plan: Plan): Mark[] {
  const stops = stopsOf(rows, plan, "chip");
  return [
    ...stops.flatMap((stop, index) => way(plan, stop, stops[index + 1])),
    ...stops.map((stop) => stopMark(stop, [...station(plan, stop), stopWords(plan, words, "chip", stop)])),
    ...tallies(plan, "chip", stops),
    ...trackNames(plan, words, "chip"),
  ];
}

/** The chip itself, behind a gate where there is one. */
function station(plan: Plan, { node, y }: Stop): Mark[] {
  const { chip } = plan;
  const x = across(plan, "chip", plan.track);
  const gate = gates[node.id];
  const [over, reach] = [y - chip * 0.5 - 6, chip * 1.3];
  const bar = gate ? [line(gate.key, x - reach, over, x + reach, over, { classes: gate.classes })] : [];
  return [...bar, rect("chip", x - chip / 2, y - chip / 2, chip, chip, { classes: "fill-us" })];
}

/** Small tiles from a stop to the next. */
function way(plan: Plan, { y, next }: Stop, to: Stop | undefined): Mark[] {
  if (!next || !to) return [];
  const { chip, tile } = plan;
  const x = across(plan, "chip", plan.track) - tile.size / 2;
  const gateRoom = gates[to.node.id] ? 9 : 0;
  const room = to.y - y - chip - gateRoom;
  const count = Math.floor((room - 2) / tile.pitch);
  const first = y + chip / 2 + (room - count * tile.pitch + tile.pitch - tile.size) / 2;
  const tiles = Array.from({ length: count }, (_, index) => {
    return `M${px(x)},${px(first + index * tile.pitch)}h${tile.size}v${tile.size}h${-tile.size}z`;
  });
  return [path(`way:${next.id}`, tiles.join(""), { classes: "fill-us", row: `flows/${next.id}` })];
}

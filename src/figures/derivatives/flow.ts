import type { Observation } from "../../datasets/schema/rows.ts";
import { footTicks } from "../kit/axis.ts";
import { label, type Rows, type Words } from "../kit/define.ts";
import { bar, barHeight } from "../kit/matter.ts";
import { observation, printed } from "../kit/rows.ts";
import { linear } from "../kit/scale.ts";
import { group, line, text, type Frame, type Mark } from "../kit/scene.ts";
import { orMore } from "../kit/shapes.ts";
import { middle } from "../kit/time.ts";

type Scale = (value: number) => number;

const share = (id: string) => `derivative-flow/${id}`;
const months = ["qwen-2024-01", "qwen-2025-08", "qwen-2026-02"];
const rival = "llama-2025-08";

/** Qwen's share of new branches at three times, not joined, and Llama's at one of them. */
export function flow(rows: Rows, words: Words, frame: Frame): Mark[] {
  const own = months.map((id) => observation(rows, share(id)));
  const llama = observation(rows, share(rival));
  return frame.name === "wide" ? wide(own, llama, words) : narrow(own, llama, words);
}

/** Down the page as time went by. */
function wide(own: readonly Observation[], llama: Observation, words: Words): Mark[] {
  const x = linear([0, 100], [0, 560]);
  const times = own.map((row) => middle(row.asOf));
  const y = linear([Math.min(...times), Math.max(...times)], [16, 372]);
  const gap = barHeight(true) + 6;
  return [
    ...own.flatMap((row) => [
      shareBar(row, x, y(middle(row.asOf)), true),
      ...shareWords(row, words, x, y(middle(row.asOf))),
    ]),
    shareBar(llama, x, y(middle(llama.asOf)) + gap, true),
    ...rivalWords(llama, words, x(llama.value) + 14, y(middle(llama.asOf)) + gap + 19),
    text("note", 12, y(middle(llama.asOf)) - 14, label(words, "flow-note"), { classes: "note cn-text" }),
    ...newYears(times, (time) => y(time) + barHeight(true) / 2),
    footTicks({
      y: 436,
      width: 600,
      ticks: [0, 25, 50, 75, 100].map((value) => ({ x: x(value), label: String(value) })),
    }),
  ];
}

/** The turns of the years on the axis, where they stand clear of the bars: the rows are as far apart as their months. */
function newYears(times: readonly number[], y: Scale): Mark[] {
  const year = (time: number) => new Date(time).getUTCFullYear();
  const [first, last] = [year(Math.min(...times)), year(Math.max(...times))];
  const turns = Array.from({ length: last - first }, (_, index) => Date.UTC(first + 1 + index, 0, 1));
  return turns
    .filter((turn) => times.every((time) => Math.abs(y(time) - y(turn)) > 60))
    .map((turn) =>
      group(`year:${year(turn)}`, [
        line("tick", 0, y(turn), 7, y(turn), { classes: "line-mute" }),
        text("label", 12, y(turn) + 4, String(year(turn)), { classes: "quiet" }),
      ]),
    );
}

function narrow(own: readonly Observation[], llama: Observation, words: Words): Mark[] {
  const x = linear([0, 100], [0, 268]);
  const tops = [28, 100, 196];
  const marks = own.flatMap((row, index) => {
    const top = tops[index] ?? 0;
    const said = [
      { text: label(words, row.id), classes: "head" },
      { text: printed(words, share(row.id)).date, classes: "quiet" },
    ];
    return [
      text(`words:${row.id}`, 12, top - 8, said, { gap: 8 }),
      shareBar(row, x, top, false),
      ...more(row, x, top, false),
    ];
  });
  const below = (tops[1] ?? 0) + barHeight() + 3;
  return [...marks, shareBar(llama, x, below, false), ...rivalWords(llama, words, x(llama.value) + 10, below + 12)];
}

function shareBar(row: Observation, x: Scale, y: number, large: boolean): Mark {
  return bar(`row:${row.id}`, row.maker, 0, y, x(row.value), { row: share(row.id), large });
}

function more(row: Observation, x: Scale, y: number, large: boolean): Mark[] {
  return row.qualifier === "at least"
    ? [orMore(`more:${row.id}`, x(row.value) + 2, y + barHeight(large) / 2, row.maker)]
    : [];
}

function shareWords(row: Observation, words: Words, x: Scale, y: number): Mark[] {
  const from = x(row.value) + (row.qualifier === "at least" ? 26 : 14);
  return [
    ...more(row, x, y, true),
    group(`words:${row.id}`, [
      text("share", from, y + 14, label(words, row.id), { classes: "figure" }),
      text("when", from, y + 32, [
        { text: label(words, "qwen"), classes: "cn-text" },
        { text: printed(words, share(row.id)).date, classes: "quiet" },
      ]),
    ]),
  ];
}

function rivalWords(row: Observation, words: Words, x: number, y: number): Mark[] {
  return [
    text(`words:${row.id}`, x, y, [
      { text: label(words, row.id), classes: "value" },
      { text: label(words, "llama"), classes: "us-text" },
    ]),
  ];
}

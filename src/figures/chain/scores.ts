import type { Observation } from "../../datasets/schema/rows.ts";
import { label, type Rows, type Words } from "../kit/define.ts";
import { observation, printed } from "../kit/rows.ts";
import { linear } from "../kit/scale.ts";
import { group, line, text, type Frame, type Mark } from "../kit/scene.ts";
import { dot, textOf } from "../kit/shapes.ts";

const places = {
  wide: { from: 12, to: 588, y: 330, test: 262, above: 20, below: 34, style: "figure" },
  narrow: { from: 12, to: 268, y: 196, test: 158, above: 14, below: 26, style: "value" },
} as const;

/** Both scores on one scale from none to all questions right: the gap is as small as it is. */
export function scores(rows: Rows, words: Words, frame: Frame, checked: boolean): Mark[] {
  const { from, to, y, test, above, below, style } = places[frame.name];
  const x = linear([0, 100], [from, to]);
  const ours = observation(rows, `mmmu/${checked ? "internvl3-78b" : "claimed-internvl3"}`);
  const theirs = observation(rows, `mmmu/${checked ? "gpt-4o" : "claimed-gpt-4o"}`);
  const said = (row: Observation, baseline: number) => {
    const value = checked ? label(words, `${row.subject}-score`) : printed(words, `mmmu/${row.id}`).value;
    const runs = [
      { text: value, classes: `${style} ${textOf(row.maker)}` },
      { text: label(words, checked ? `${row.subject}-dated-${frame.name}` : row.subject) },
    ];
    return text(`said:${row.subject}`, x(row.value) + 8, baseline, runs, { anchor: "end" });
  };
  return [
    line("scale", from, y, to, y, { classes: "line-mute" }),
    ...[0, 100].map((end) => endOf(end, x(end), y, words)),
    score("theirs", theirs, x, y),
    score("ours", ours, x, y),
    said(ours, y - above),
    said(theirs, y + below),
    text("test", from, test, label(words, "test"), { classes: style === "figure" ? "head" : "strong" }),
  ];
}

function endOf(value: number, x: number, y: number, words: Words): Mark {
  const name = label(words, value === 0 ? "none" : "all");
  return group(`end:${value}`, [
    line("tick", x, y - 4, x, y + 4, { classes: "line-mute" }),
    text("label", x, y + 20, name, { classes: "quiet", anchor: value === 0 ? "start" : "end" }),
  ]);
}

/** A score that two pages print differently is a pair of marks that touch. */
function score(key: string, row: Observation, x: (value: number) => number, y: number): Mark {
  const { low = row.value, high = row.value } = row;
  const ends = low === high ? [row.value] : [low, high];
  // Whoever printed it stated it: a cross would say that no source was found.
  const method = row.method === "not stated" ? "company statement" : row.method;
  const dots = ends.map((value, index) => dot(String(index), x(value), y, method, row.maker, { strong: true }));
  return group(`score:${key}`, dots, { row: `mmmu/${row.id}` });
}

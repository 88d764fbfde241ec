import type { Observation } from "../../datasets/schema/rows.ts";
import { label, type Rows, type Words } from "../kit/define.ts";
import { bar } from "../kit/matter.ts";
import { observation, printed } from "../kit/rows.ts";
import { group, rect, text, type Mark } from "../kit/scene.ts";
import type { Plan } from "./plan.ts";

const inset = 12;

/** How many languages two generations are for, and a reminder of which sizes are fetched. */
export function generations(rows: Rows, words: Words, plan: Plan): Mark[] {
  const spoken = ["languages/qwen-3", "languages/qwen-3-5"].map((ref) => observation(rows, ref));
  const most = Math.max(...spoken.map(({ value }) => value));
  const fetched = observation(rows, "download-concentration/small-models");
  return [
    ...spoken.map((row, index) =>
      strip(words, plan, { row, ref: `languages/${row.id}`, at: index, length: (0.8 * row.value) / most }),
    ),
    rect("whole", inset, plan.bars.top + 2 * plan.bars.pitch, plan.bars.length, 15, { classes: "line-mute" }),
    strip(words, plan, {
      row: fetched,
      ref: `download-concentration/${fetched.id}`,
      at: 2,
      length: fetched.value / 100,
    }),
  ];
}

interface Strip {
  readonly row: Observation;
  readonly ref: string;
  readonly at: number;
  /** Part of the room that a bar may take. */
  readonly length: number;
}

function strip(words: Words, plan: Plan, { row, ref, at, length }: Strip): Mark {
  const y = plan.bars.top + at * plan.bars.pitch;
  const runs = [
    { text: printed(words, ref).value, classes: "value" },
    { text: label(words, `${row.id}-${plan.frame}`) },
  ];
  return group(`strip:${row.id}`, [
    text("words", inset, y - 6, runs),
    bar("bar", row.maker, inset, y, plan.bars.length * length, { row: ref }),
  ]);
}

import { label, type Rows, type Words } from "../kit/define.ts";
import { bar } from "../kit/matter.ts";
import { paragraph, wrapped } from "../kit/plate.ts";
import { observation, printed } from "../kit/rows.ts";
import { linear } from "../kit/scale.ts";
import { group, text, type Frame, type Mark } from "../kit/scene.ts";

/** The same job at three prices. */
export const bills = ["at-2-80", "at-0-30", "at-0-14"] as const;

const inset = 12;
const plans = {
  wide: { sum: 18, top: 92, pitch: 92, right: 540, note: 352, room: 500, large: true },
  narrow: { sum: 2, top: 58, pitch: 46, right: 250, note: 186, room: 256, large: false },
} as const;

/** US dollars a month on one scale from zero, under the sum that they come from. */
export function months(rows: Rows, words: Words, frame: Frame): Mark[] {
  const plan = plans[frame.name];
  const ref = (id: string) => `bill-scenarios/${id}`;
  const x = linear([0, Math.max(...bills.map((id) => observation(rows, ref(id)).value))], [0, plan.right]);
  const said = (key: string, y: number) =>
    paragraph(key, inset, y, wrapped(label(words, `${key}-${frame.name}`), plan.room, "label"));
  return [
    said("sum", plan.sum),
    ...bills.map((id, index) => {
      const row = observation(rows, ref(id));
      const y = plan.top + index * plan.pitch;
      return group(`bill:${id}`, [
        text("words", inset, y - 8, [
          { text: printed(words, ref(id)).value, classes: plan.large ? "head" : "value" },
          { text: label(words, `${id}-${frame.name}`) },
        ]),
        bar("bar", row.maker, 0, y, x(row.value), { row: ref(id), large: plan.large }),
      ]);
    }),
    said("forgets", plan.note),
  ];
}

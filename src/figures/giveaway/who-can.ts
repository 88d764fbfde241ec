import { label, type Rows, type Words } from "../kit/define.ts";
import { circle, group, line, text, type Frame, type Mark } from "../kit/scene.ts";
import { cell, tableRows } from "../kit/table.ts";

const plans = {
  wide: { head: 26, top: 62, pitch: 54, open: 430, closed: 544, r: 8, style: "head" },
  narrow: { head: 14, top: 36, pitch: 31, open: 190, closed: 250, r: 6, style: "label" },
} as const;
const columns = ["open", "closed"] as const;

/** What a file in hand allows, beside a service that is only asked: a full dot is a yes. */
export function whoCan(rows: Rows, words: Words, frame: Frame): Mark[] {
  const plan = plans[frame.name];
  return [
    ...columns.map((column) =>
      text(`head:${column}`, plan[column], plan.head, label(words, `${column}-${frame.name}`), {
        classes: "strong",
        anchor: "middle",
      }),
    ),
    ...tableRows(rows, "open-closed").map((row, index) => {
      const y = plan.top + index * plan.pitch;
      const dots = columns.map((column) => {
        const yes = cell(row, column) === "true";
        return circle(column, plan[column], y - 4, plan.r, { classes: yes ? "fill-cn" : "line-other w15 paper" });
      });
      const paint = plan.style === "label" ? {} : { classes: plan.style };
      return group(
        `row:${row.id}`,
        [
          line("rule", 0, y - plan.pitch / 2 - 4, frame.width, y - plan.pitch / 2 - 4, { classes: "line-rule" }),
          text("question", 12, y, label(words, `${row.id}-${frame.name}`), paint),
          ...dots,
        ],
        { row: `open-closed/${row.id}` },
      );
    }),
  ];
}

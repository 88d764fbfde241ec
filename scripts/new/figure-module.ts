import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { root } from "../run.ts";

/** As many as the narrow frame has room for. */
export const mostRows = 6;

/** Width in pixels that a row's words have in the narrow frame. */
export const room = 262;

interface Module {
  readonly id: string;
  readonly dataset: string;
  readonly range: string;
  readonly rows: readonly string[];
  readonly state: string;
}

/** The code of a figure that draws rows as bars. It needs nothing but the kit. */
export async function figureModule({ id, dataset, range, rows, state }: Module): Promise<string> {
  const code = `
import { defineFigure, label, type Rows, type Words } from "../kit/define.ts";
import { bar } from "../kit/matter.ts";
import { observation, printed } from "../kit/rows.ts";
import { linear } from "../kit/scale.ts";
import { scene, text, type Frame, type Mark } from "../kit/scene.ts";

/** The rows drawn, from the largest down. */
const order = ${JSON.stringify(rows)};
const plans = { wide: { right: 540, pitch: 72, large: true }, narrow: { right: 262, pitch: 39, large: false } } as const;

export default defineFigure({
  id: "${id}",
  reads: { "${dataset}": "${range}" },
  select: (row) => order.includes(row.id),
  states: { "${state}": { value: {}, holds: largestFirst } },
  draw: (rows, words, _state, frame) => scene(frame, marks(rows, words, frame)),
});

/** What the title says must hang on this: while it is true, the bars stand in this order. */
function largestFirst(rows: Rows): boolean {
  const values = drawn(rows).map(({ value }) => value);
  return values.every((value, index) => index === 0 || value <= values[index - 1]!);
}

function drawn(rows: Rows) {
  return order.map((id) => observation(rows, \`${dataset}/\${id}\`));
}

/** A bar a row, all on one scale from zero, each under its value and its name. */
function marks(rows: Rows, words: Words, { name }: Frame): Mark[] {
  const { right, pitch, large } = plans[name];
  const bars = drawn(rows);
  const most = Math.max(...bars.map(({ value }) => value)) || 1;
  const x = linear([0, most], [0, right]);
  return bars.flatMap(({ id, maker, value }, index) => {
    const ref = \`${dataset}/\${id}\`;
    const y = index * pitch;
    return [
      text(\`words:\${id}\`, 12, y + 14, [{ text: printed(words, ref).value, classes: "value" }, { text: label(words, id) }]),
      bar(\`row:\${id}\`, maker, 0, y + 22, x(value), { row: ref, large }),
    ];
  });
}
`;
  const config = await resolveConfig(join(root, "package.json"));
  return format(code, { ...config, parser: "typescript" });
}

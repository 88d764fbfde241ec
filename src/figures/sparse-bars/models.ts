import type { Observation } from "../../datasets/schema/rows.ts";
import { label, type Rows, type Words } from "../kit/define.ts";
import { isObservation, observation } from "../kit/rows.ts";
import { linear } from "../kit/scale.ts";
import { group, path, px, rect, text, type Frame, type Mark } from "../kit/scene.ts";
import { fillOf, lineOf } from "../kit/shapes.ts";

interface Model {
  readonly id: string;
  readonly dataset: string;
  readonly total: Observation;
  readonly active: Observation;
}

const plans = {
  wide: { right: 560, height: 15, words: 21 },
  narrow: { right: 272, height: 11, words: 16 },
} as const;

/** One bar a model from zero: its whole length all parameters, the solid slice those that work on one token. */
export function drawModels(rows: Rows, words: Words, ids: readonly string[], frame: Frame): Mark[] {
  const plan = plans[frame.name];
  const models = ids.map((id) => modelOf(rows, id));
  const pitch = Math.min((frame.height - 4) / models.length, frame.name === "wide" ? 84 : 56);
  const x = linear([0, Math.max(...models.map(({ total }) => total.value))], [0, plan.right]);
  return models.map((model, index) => modelMark(model, words, index * pitch + 5, x, frame));
}

function modelOf(rows: Rows, id: string): Model {
  const dataset = (rows.leaks ?? []).filter(isObservation).some((row) => row.id === `${id}-total`)
    ? "leaks"
    : "model-sizes";
  return {
    id,
    dataset,
    total: observation(rows, `${dataset}/${id}-total`),
    active: observation(rows, `${dataset}/${id}-active`),
  };
}

function modelMark(
  { id, dataset, total, active }: Model,
  words: Words,
  y: number,
  x: (value: number) => number,
  frame: Frame,
): Mark {
  const { height, words: drop } = plans[frame.name];
  const top = y + drop;
  const rumour = id.startsWith("rumour");
  const runs = [
    { text: label(words, id), classes: "value" },
    { text: label(words, `${id}-sizes${frame.name === "narrow" ? "-narrow" : ""}`) },
    ...(frame.name === "wide" ? [{ text: label(words, `${id}-note`), classes: "quiet" }] : []),
  ];
  const outline = `M0,${px(top)}H${px(x(total.value))}V${px(top + height)}H0`;
  return group(`model:${id}`, [
    text("words", 12, top - 7, runs),
    group(
      "total",
      [
        ...(rumour
          ? []
          : [
              rect("wash", 0, top, x(total.value), height, {
                classes: `fill-${total.maker === "other" ? "sunk" : `${total.maker}-wash`}`,
              }),
            ]),
        path("edge", outline, { classes: `${lineOf(total.maker)}${rumour ? " plausible" : ""}` }),
      ],
      { row: `${dataset}/${total.id}` },
    ),
    group(
      "active",
      [
        rumour
          ? path("slice", `M${px(x(active.value))},${px(top)}V${px(top + height)}`, {
              classes: `${lineOf(active.maker)} w2`,
            })
          : rect("slice", 0, top, x(active.value), height, { classes: fillOf(active.maker) }),
      ],
      { row: `${dataset}/${active.id}` },
    ),
  ]);
}

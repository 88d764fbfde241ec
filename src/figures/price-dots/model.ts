import { label, type Rows, type Words } from "../kit/define.ts";
import { observation, printed } from "../kit/rows.ts";
import { group, line, path, px, text, type Mark, type Run } from "../kit/scene.ts";
import { dot, lineOf, textOf } from "../kit/shapes.ts";
import { priceScale, ref, type Plan } from "./plan.ts";

const promotion = "v4-pro-promotion-input";

/** One model: a mark at the price to read; where there is room, a bar to the price to write. */
export function model(rows: Rows, words: Words, plan: Plan, id: string, y: number): Mark {
  const x = priceScale(plan);
  const wide = plan.frame.name === "wide";
  const input = observation(rows, ref(`${id}-input`));
  const at = x(input.value);
  const end = wide ? x(observation(rows, ref(`${id}-output`)).value) : at;
  const values: Run[] = [{ text: printed(words, ref(`${id}-input`)).value, classes: "value" }];
  if (wide) values.push({ text: printed(words, ref(`${id}-output`)).value });
  return group(`model:${id}`, [
    line("hair", plan.span[0], y, at - 8, y, { classes: "line-rule" }),
    text("name", 12, y + 4, label(words, `${id}-${plan.frame.name}`), { classes: textOf(input.maker) }),
    ...(wide ? [toWrite(id, at, end, y, lineOf(input.maker))] : []),
    ...(id === "v4-pro" ? [promoted(rows, words, plan, at, y)] : []),
    dot("dot", at, y, input.method, input.maker, { row: ref(`${id}-input`) }),
    text("prices", end + 9, y + 4, values),
    ...(wide
      ? [text("when", plan.frame.width - 4, y + 4, label(words, `${id}-when`), { classes: "quiet", anchor: "end" })]
      : []),
    ...(wide && id === plan.cn[0] ? key(words, at, end, y) : []),
  ]);
}

function toWrite(id: string, from: number, to: number, y: number, paint: string): Mark {
  const d = `M${px(from)},${px(y)}H${px(to)}M${px(to)},${px(y - 5)}V${px(y + 5)}`;
  return path("to-write", d, { classes: `${paint} w2`, row: ref(`${id}-output`) });
}

/** A price cut: a smaller mark, and a thin arrow to it. */
function promoted(rows: Rows, words: Words, plan: Plan, from: number, y: number): Mark {
  const row = observation(rows, ref(promotion));
  const to = priceScale(plan)(row.value);
  const head = `M${px(to + 13)},${px(y - 3.5)}L${px(to + 8)},${px(y)}L${px(to + 13)},${px(y + 3.5)}`;
  return group(
    "promotion",
    [
      path("arrow", `M${px(from)},${px(y)}H${px(to + 8)}${head}`, { classes: lineOf(row.maker) }),
      dot("dot", to, y, row.method, row.maker, { small: true }),
      ...(plan.frame.name === "wide"
        ? [text("price", to - 9, y + 4, printed(words, ref(promotion)).value, { anchor: "end", classes: "halo" })]
        : []),
    ],
    { row: ref(promotion) },
  );
}

/** What the two ends of a bar mean, said once, over the first. */
function key(words: Words, from: number, to: number, y: number): Mark[] {
  return [
    text("read", from + 4, y - 13, label(words, "to-read"), { classes: "note", anchor: "end" }),
    text("write", to - 4, y - 13, label(words, "to-write"), { classes: "note" }),
  ];
}

import { footTicks } from "../kit/axis.ts";
import { label, type Rows, type Words } from "../kit/define.ts";
import { observation } from "../kit/rows.ts";
import { group, line, path, px, text, type Mark } from "../kit/scene.ts";
import { model } from "./model.ts";
import { heights, pairs, priceScale, ref, type Plan } from "./plan.ts";

/** Printed prices of every model on one scale, and what two pairs of them say. */
export function all(rows: Rows, words: Words, plan: Plan): Mark[] {
  const { models } = heights(plan);
  const x = priceScale(plan);
  const ticks = plan.ticks.map((price) => ({ x: x(price), label: `$${price < 1 ? price.toFixed(2) : price}` }));
  return [
    ...pairs.map((_, index) => pairMark(rows, words, plan, index)),
    ...[...models].map(([id, y]) => model(rows, words, plan, id, y)),
    // With one mark a model it must be said which of the two prices it is.
    ...(plan.frame.name === "narrow"
      ? [text("which", 12, plan.foot, label(words, "which"), { classes: "quiet" })]
      : []),
    footTicks({ y: plan.foot, width: plan.frame.width, ticks }),
  ];
}

/** A bracket whose ends reach from the one model to the other, and the ratio of the two prices. */
function pairMark(rows: Rows, words: Words, plan: Plan, index: number): Mark {
  const { models, brackets } = heights(plan);
  const x = priceScale(plan);
  const y = brackets[index] ?? 0;
  const [us, cn] = (["us", "cn"] as const).map((side) => {
    const id = pairs[index]?.[side] ?? "";
    return { id, x: x(observation(rows, ref(`${id}-input`)).value), y: models.get(id) ?? 0 };
  });
  if (!us || !cn) throw new RangeError(`There is no pair ${index}.`);
  const right = Math.max(us.x, cn.x);
  const left = Math.min(us.x, cn.x);
  // A long bracket leaves no room on its right in the narrow frame.
  const before = plan.frame.name === "narrow" && right - left > 80;
  const runs = [
    { text: label(words, `pair-${us.id}`), classes: "value" },
    ...(plan.frame.name === "wide" ? [{ text: label(words, `pair-${us.id}-who`) }] : []),
  ];
  return group(
    `pair:${us.id}`,
    [
      line("up", cn.x, cn.y + 7, cn.x, y, { classes: "line-mute" }),
      line("down", us.x, y, us.x, us.y - 7, { classes: "line-mute" }),
      path("bracket", `M${px(left)},${px(y)}H${px(right)}`, { classes: "line-ink w2" }),
      text("words", before ? left - 8 : right + 10, y + 4, runs, { anchor: before ? "end" : "start" }),
    ],
    { row: ref(`${us.id}-input`) },
  );
}

import { arrow } from "../kit/arrow.ts";
import { block } from "../kit/block.ts";
import { between, straight } from "../kit/curve.ts";
import { label, type Rows, type Words } from "../kit/define.ts";
import { paragraph, wrapped } from "../kit/plate.ts";
import { observation, printed } from "../kit/rows.ts";
import { linear } from "../kit/scale.ts";
import { group, rect, text, type Frame, type Mark } from "../kit/scene.ts";

const links = ["design", "price", "spend", "use"] as const;
const inset = 12;
const plans = {
  wide: { chain: 40, ends: [44, 540], bars: [160, 260], right: 540, height: 30, note: 330, room: 460, head: "head" },
  narrow: { chain: 14, ends: [34, 252], bars: [66, 122], right: 250, height: 15, note: 168, room: 256, head: "strong" },
} as const;

/** From how a model is made to how much it is used, and what the last step of that chain came to. */
export function pull(rows: Rows, words: Words, frame: Frame): Mark[] {
  const plan = plans[frame.name];
  const drop = observation(rows, "price-response/price-drop");
  const rise = observation(rows, "price-response/use-rise");
  const x = linear([0, drop.value], [0, plan.right]);
  const [first, second] = plan.bars;
  return [
    ...chain(words, frame),
    strip(words, frame, drop.id, first, [solid("bar", 0, first, x(drop.value), plan.height)]),
    strip(words, frame, rise.id, second, [
      solid("bar", 0, second, x(rise.low ?? rise.value), plan.height),
      rect("range", 0, second, x(rise.high ?? rise.value), plan.height, { classes: "line-other" }),
    ]),
    paragraph("note", inset, plan.note, wrapped(label(words, `pull-${frame.name}`), plan.room, "label")),
  ];
}

/** The last arrow is thin: it is the one that was measured, and it pulls weakly. */
function chain(words: Words, frame: Frame): Mark[] {
  const { ends, chain: y, head } = plans[frame.name];
  const at = linear([0, links.length - 1], ends);
  const names = links.map((id, index) =>
    block(`link:${id}`, [at(index), y], [{ text: label(words, id), style: head }]),
  );
  const arrows = links
    .slice(1)
    .map((id, index) =>
      arrow(
        `to:${id}`,
        between(straight([at(index), y], [at(index + 1), y]), names[index]?.box, names[index + 1]?.box),
        { maker: "other", strength: "shown", weight: id === "use" || frame.name === "narrow" ? "thin" : "thick" },
      ),
    );
  return [...arrows, ...names.map(({ mark }) => mark)];
}

function strip(words: Words, frame: Frame, id: string, y: number, marks: Mark[]): Mark {
  const ref = `price-response/${id}`;
  const runs = [
    { text: id === "use-rise" ? label(words, "use-rise-range") : printed(words, ref).value, classes: "value" },
    { text: label(words, `${id}-${frame.name}`) },
  ];
  return group(`strip:${id}`, [text("words", inset, y - 8, runs), ...marks], { row: ref });
}

function solid(key: string, x: number, y: number, width: number, height: number): Mark {
  return rect(key, x, y, width, height, { classes: "fill-other" });
}

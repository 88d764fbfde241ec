import { arrow } from "../kit/arrow.ts";
import { straight } from "../kit/curve.ts";
import { label, type Rows, type Words } from "../kit/define.ts";
import { edge, paragraph, paragraphHeight, wrapped } from "../kit/plate.ts";
import { observation } from "../kit/rows.ts";
import { group, rect, text, type Mark } from "../kit/scene.ts";
import { said, tiles } from "./field.ts";
import { ref, type Plan } from "./plan.ts";

const quoteRow = "quote";
const claimRow = "claimed-startups";

/** The number as it was said, with its condition, and as it was passed on, without. */
export function origin(rows: Rows, words: Words, plan: Plan): Mark[] {
  const { left, head, frame, right } = plan;
  const { head: headY, top, plates } = plan.origin;
  const claimed = observation(rows, ref(claimRow));
  const { width } = plates;
  const from = left + width + 8;
  const to = right - width - 8;
  const y = plates.y + (plates.height - plan.origin.tag) / 2;
  return [
    text("head", left, headY, label(words, "nothing-filled"), { classes: head }),
    group("field", [tiles(plan, top), said(plan, top, claimed.value)], { row: ref(claimRow) }),
    plate(words, plan, quoteRow, left),
    plate(words, plan, claimRow, right - width),
    arrow("passed-on", straight([from, y], [to, y]), {
      maker: "other",
      strength: "shown",
      weight: frame.name === "wide" ? "thick" : "thin",
    }),
    ...onTheWay(words, plan, [from, to], y),
  ];
}

function onTheWay(words: Words, { frame }: Plan, [from, to]: readonly [number, number], y: number): Mark[] {
  if (frame.name === "narrow") return [];
  const lines = wrapped(label(words, "on-the-way"), to - from - 8, "label");
  const above = wrapped(label(words, "news"), to - from - 8, "strong");
  const middle = (from + to) / 2;
  return [
    paragraph("news", middle, y - 12 - paragraphHeight(above), above, "middle"),
    paragraph("way", middle, y + 12, lines, "middle"),
  ];
}

/** Who said it, the number, and a compartment for the condition, which may be empty. */
function plate(words: Words, plan: Plan, id: string, x: number): Mark {
  const { plates, tag } = plan.origin;
  const wide = plan.frame.name === "wide";
  const pad = wide ? 14 : 7;
  const inner = plates.width - 2 * pad;
  const box = { x, y: plates.y, width: plates.width, height: plates.height };
  const slot = { x: x + pad, y: plates.y + plates.height - tag - pad, width: inner, height: tag };
  const kept = id === quoteRow;
  const who = wrapped(label(words, `${id}-who-${plan.frame.name}`), inner, "label", "quiet");
  const number = wrapped(label(words, `${id}-number`), inner, plan.large);
  const condition = wrapped(
    label(words, `${id}-condition-${plan.frame.name}`),
    inner - pad,
    "label",
    kept ? "ink" : "quiet",
  );
  return group(
    `plate:${id}`,
    [
      edge("edge", box, "shown"),
      paragraph("who", x + pad, plates.y + (wide ? 12 : 5), who),
      paragraph("number", x + pad, plates.y + plan.origin.number, number),
      kept
        ? rect("slot", slot.x, slot.y, slot.width, slot.height, { classes: "fill-sunk" })
        : rect("slot", slot.x, slot.y, slot.width, slot.height, { classes: "line-mute plausible" }),
      paragraph("condition", slot.x + pad / 2, slot.y + (slot.height - paragraphHeight(condition)) / 2, condition),
    ],
    { row: ref(id) },
  );
}

import { label, type Rows, type Words } from "../kit/define.ts";
import { bar, barHeight } from "../kit/matter.ts";
import { observation, printed } from "../kit/rows.ts";
import { linear } from "../kit/scale.ts";
import { group, path, px, text, type Frame, type Mark } from "../kit/scene.ts";

const plans = {
  wide: { right: 470, rows: [96, 206], claim: 322, head: "head", gap: 26, x: 0 },
  narrow: { right: 176, rows: [46, 106], claim: 172, head: "strong", gap: 20, x: 0 },
} as const;

/** How long from each rule to GLM-5, on one scale of years, and the delay that a briefing gives. */
export function drawSpans(rows: Rows, words: Words, frame: Frame): Mark[] {
  const plan = plans[frame.name];
  const claim = observation(rows, "time-bought/claimed-delay");
  const { low = claim.value, high = claim.value } = claim;
  const x = linear([0, observation(rows, "time-bought/since-first-rule").value], [0, plan.right]);
  const [left, right] = [x(low), x(high)];
  return [
    path(
      "claim-band",
      `M${px(left)},${px(plan.claim - 12)}V${px(plan.rows[0] + barHeight() + 6)}M${px(right)},${px(plan.claim - 12)}V${px(plan.rows[0] + barHeight() + 6)}`,
      { classes: "line-mute" },
    ),
    ...(["since-first-rule", "since-second-rule"] as const).flatMap((id, index) =>
      spanMarks(rows, words, id, plan.rows[index] ?? 0, x, frame),
    ),
    group(
      "row:claimed-delay",
      [
        path("range", `M${px(left)},${px(plan.claim - 8)}v8H${px(right)}v-8`, { classes: "line-other w2" }),
        text("what", left, plan.claim + plan.gap, label(words, "claim"), { classes: plan.head }),
        text("who", left, plan.claim + plan.gap + 18, label(words, "claim-who"), { classes: "quiet" }),
      ],
      { row: "time-bought/claimed-delay" },
    ),
  ];
}

function spanMarks(
  rows: Rows,
  words: Words,
  id: string,
  y: number,
  x: (years: number) => number,
  frame: Frame,
): Mark[] {
  const row = observation(rows, `time-bought/${id}`);
  const { head } = plans[frame.name];
  return [
    text(`head:${id}`, 12, y - 10, label(words, `${id}${frame.name === "narrow" ? "-narrow" : ""}`), { classes: head }),
    bar(`row:${id}`, "us", 0, y, x(row.value), { row: `time-bought/${id}` }),
    text(
      `words:${id}`,
      x(row.value) + 10,
      y + 12,
      [{ text: printed(words, `time-bought/${id}`).value, classes: "value" }, { text: label(words, "years") }],
      { classes: "halo" },
    ),
  ];
}

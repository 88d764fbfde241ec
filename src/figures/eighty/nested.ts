import { label, type Rows, type Words } from "../kit/define.ts";
import { bar, barHeight } from "../kit/matter.ts";
import { paragraph, wrapped } from "../kit/plate.ts";
import { observation } from "../kit/rows.ts";
import { circle, group, line, path, rect, text, type Mark } from "../kit/scene.ts";
import { about, edgeOf, fieldHeight, tiles } from "./field.ts";
import { ref, type Plan } from "./plan.ts";

/** Part of all in the field; part of those with open models in a strip that has no scale in common with it. */
export function nested(rows: Rows, words: Words, plan: Plan): Mark[] {
  const { left, frame, head } = plan;
  const { head: headY, top } = plan.nested;
  const overall = observation(rows, ref("all-startups"));
  const runs = [
    { text: label(words, "overall"), classes: `${head} cn-text` },
    { text: label(words, `overall-note-${frame.name}`) },
  ];
  return [
    group("field", [tiles(plan, top), ...about(plan, top, overall.value)], { row: ref("all-startups") }),
    text("head", left, headY, runs),
    openFrame(words, plan, overall.value),
    strip(rows, words, plan),
  ];
}

/** Around those that use open models: sure to hold the filled squares, and nobody knows where it ends. */
function openFrame(words: Words, plan: Plan, filled: number): Mark {
  const { left, right, frame, gap } = plan;
  const wide = frame.name === "wide";
  const ring = Math.min(right, frame.width - 10);
  const [x, top] = [left - gap, plan.nested.top - gap];
  const foot = plan.nested.top + fieldHeight(plan) + gap;
  const sure = edgeOf(plan, filled) + plan.pitch;
  const { strip: stripTop } = plan.nested;
  const said = wrapped(label(words, `open-${frame.name}`), wide ? 300 : 160, "label");
  return group("open-frame", [
    path("sure", `M${sure},${top}H${x}V${foot}H${sure}`, { classes: "line-ink w15 plausible" }),
    path("unsure", `M${sure + 6},${top}H${right}M${sure + 6},${foot}H${right}`, { classes: "line-ink w2 contested" }),
    line("fan:left", x, foot + 4, x, stripTop - 4, { classes: "line-mute" }),
    line("fan:right", ring, foot + 14, ring, stripTop - 4, { classes: "line-mute" }),
    circle("ring", ring, foot, 9, { classes: "line-ink w15 paper" }),
    text("mark", ring, foot + 4.3, "?", { classes: "strong", anchor: "middle" }),
    paragraph("words", right - (wide ? 18 : 14), foot + (wide ? 12 : 7), said, "end"),
  ]);
}

function strip(rows: Rows, words: Words, plan: Plan): Mark {
  const { left, right, frame, head, gap } = plan;
  const x = left - gap;
  const { strip: y, foot } = plan.nested;
  const row = observation(rows, ref("condition"));
  const wide = frame.name === "wide";
  const length = ((right - x) * row.value) / 100;
  const runs = [
    { text: label(words, "part"), classes: `${head} cn-text` },
    { text: label(words, `part-note-${frame.name}`) },
  ];
  return group(
    "strip",
    [
      text("words", left, y - (wide ? 12 : 8), runs),
      rect("whole", x, y, right - x, barHeight(wide), { classes: "line-ink w15 plausible" }),
      bar("bar", row.maker, x, y, length, { large: wide }),
      paragraph("foot", left, foot, wrapped(label(words, `same-${frame.name}`), right - left, "label")),
    ],
    { row: ref("condition") },
  );
}

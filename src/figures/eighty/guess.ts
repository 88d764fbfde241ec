import { block, type Line } from "../kit/block.ts";
import { label, type Words } from "../kit/define.ts";
import { group, line, rect, text, type Mark } from "../kit/scene.ts";
import { tiles } from "./field.ts";
import { ref, type Plan } from "./plan.ts";

/** The empty field, a line from none to all, and a place for a guess. */
export function guess(words: Words, plan: Plan): Mark[] {
  const { left, right, frame, head } = plan;
  const { head: headY, top, rule, box } = plan.guess;
  const middle = (left + right) / 2;
  const wide = frame.name === "wide";
  const lines: Line[] = [
    { text: label(words, "your-guess"), style: head },
    { text: "?", style: wide ? "display" : "figure" },
    { text: label(words, "guess-of") },
  ];
  return [
    text("head", left, headY, label(words, "all-startups"), { classes: head }),
    group("field", [tiles(plan, top)], { row: ref("all-startups") }),
    line("rule", left, rule, right, rule, { classes: "line-ink" }),
    line("none", left, rule - 6, left, rule + 6, { classes: "line-ink" }),
    line("all", right, rule - 6, right, rule + 6, { classes: "line-ink" }),
    text("none-word", left, rule + (wide ? 24 : 19), label(words, "none"), { classes: "quiet" }),
    text("all-word", right, rule + (wide ? 24 : 19), label(words, "every"), { classes: "quiet", anchor: "end" }),
    line("lead", middle, rule, middle, box.y, { classes: "line-mute" }),
    rect("box", middle - box.width / 2, box.y, box.width, box.height, { classes: "line-ink w15 paper plausible" }),
    block("guess", [middle, box.y + box.height / 2], lines).mark,
  ];
}

import { arrow } from "../kit/arrow.ts";
import { straight } from "../kit/curve.ts";
import { label, type Rows, type Words } from "../kit/define.ts";
import { graphOf } from "../kit/graph.ts";
import { group, text, type Mark } from "../kit/scene.ts";
import { textWidth } from "../kit/text.ts";
import { across, type Plan } from "./plan.ts";
import { stopsOf } from "./stops.ts";

/** The shelf is American: its law may reach it, or may not. Nobody has tried, so the arrow is contested. */
export function law(rows: Rows, words: Words, plan: Plan): Mark[] {
  const edge = graphOf(rows, "flows").edge("law-to-shelf");
  const shelf = stopsOf(rows, plan, "file").find(({ node }) => node.id === edge.to);
  if (!shelf) return [];
  const wide = plan.frame.name === "wide";
  const said = label(words, "us-law");
  const start = plan.frame.width - textWidth(said, "strong") - 6;
  const end = across(plan, "file", plan.track) + plan.chip * 1.3 + 3;
  const y = shelf.y + plan.chip * 0.4;
  const drawn = arrow("arrow", straight([start, y], [end, y]), {
    maker: edge.maker,
    strength: edge.strength,
    weight: wide ? "thick" : "thin",
  });
  const whose = label(words, "us-shelf");
  const name = text("shelf-name", across(plan, "file", plan.words), y - (wide ? 16 : 11), whose, {
    classes: `${wide ? "head" : "strong"} us-text`,
  });
  const lawName = text("law", start + 5, y + 4, said, { classes: "strong us-text" });
  return [name, group(`edge:${edge.id}`, [drawn, lawName], { row: `flows/${edge.id}` })];
}

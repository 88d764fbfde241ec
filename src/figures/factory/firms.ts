import { label, type Rows, type Words } from "../kit/define.ts";
import { observation } from "../kit/rows.ts";
import { group, text, type Frame, type Mark } from "../kit/scene.ts";
import { dot } from "../kit/shapes.ts";
import { textWidth } from "../kit/text.ts";

/** The firms named as customers, those with a tie that was found first. Their names come from the words. */
export function firms(rows: Rows, words: Words, frame: Frame): Mark[] {
  if (frame.name === "narrow") return [];
  const found = observation(rows, "robot-units/customers-found").value;
  const named = observation(rows, "robot-units/claimed-customers").value;
  let x = 18;
  const marks = Array.from({ length: named }, (_, index) => {
    const [tied, name] = [index < found, label(words, `firm-${index + 1}`)];
    const mark = group(
      `firm:${index}`,
      [
        dot("mark", x, 418, tied ? "counted" : "not stated", "other"),
        text("name", x + 12, 422, tied ? name : `${name}: ${label(words, "no-tie")}`, {
          classes: tied ? "strong" : "",
        }),
      ],
      { row: `robot-units/${tied ? "customers-found" : "claimed-customers"}` },
    );
    x += 40 + textWidth(name, "strong");
    return mark;
  });
  return [text("firms", 12, 396, label(words, "firms")), ...marks];
}

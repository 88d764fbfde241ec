import { label, type Words } from "../kit/define.ts";
import { paragraph, paragraphHeight, wrapped } from "../kit/plate.ts";
import { group, path, px, text, type Frame, type Mark } from "../kit/scene.ts";
import { polygon } from "../kit/shapes.ts";

/** Where lanes end, and the heights at which they do. */
interface Ends {
  readonly from: number;
  readonly ends: readonly number[];
  /** Stepped back behind the meters. */
  readonly pale?: boolean;
}

/**
 * Hairlines from the lanes to one point, and what lies there: to the right, or in the narrow frame at the foot.
 * They say where a briefing sees the fronts go, not how sure that is.
 */
export function goal(words: Words, frame: Frame["name"], { from, ends, pale = false }: Ends): Mark {
  const classes = pale ? "line-rule w15" : "line-mute w15";
  const said = label(words, "goal");
  if (frame === "wide") {
    const [x, y] = [478, ends.reduce((sum, end) => sum + end, 0) / ends.length];
    const lines = wrapped(said, 110, "head", pale ? "quiet" : "");
    return group("goal", [
      path("ways", ends.map((end) => across(from, end, x, y)).join(""), { classes }),
      path("head", polygon(head(x, y)), { classes: pale ? "fill-other" : "fill-ink" }),
      paragraph("words", x + 12, y - paragraphHeight(lines) / 2, lines),
    ]);
  }
  const [x, y] = [252, 212];
  return group("goal", [
    path("ways", ends.map((end) => down(from, end, x, y)).join(""), { classes }),
    path("head", polygon(head(0, 0).map(([along, over]) => [x + over, y + along] as const)), { classes: "fill-ink" }),
    text("words", 272, y + 20, said, { classes: "strong", anchor: "end" }),
  ]);
}

function across(from: number, end: number, x: number, y: number): string {
  const middle = px((from + x) / 2);
  return `M${px(from)},${px(end)}C${middle},${px(end)} ${middle},${px(y)} ${px(x - 6)},${px(y)}`;
}

function down(from: number, end: number, x: number, y: number): string {
  return `M${px(from)},${px(end)}C${px(x)},${px(end)} ${px(x)},${px(end)} ${px(x)},${px(end + 30)}V${px(y - 6)}`;
}

function head(x: number, y: number): (readonly [number, number])[] {
  return [
    [x + 4, y],
    [x - 6, y - 5],
    [x - 6, y + 5],
  ];
}

import { group, line, rect, scene, text, type Mark, type Scene } from "../../figures/kit/scene.ts";
import { styles, textWidth } from "../../figures/kit/text.ts";
import { standsOnAxis } from "./flush.ts";
import { cardFrame, textBottom, type Place } from "./places.ts";
import { settings } from "./settings.ts";
import { setText, type Room } from "./text.ts";

/** What stands on a card. */
export interface CardContent {
  readonly title: string;
  /** What is counted, or the question of a chapter. */
  readonly line: string;
  /** The small line at the foot. */
  readonly foot: string;
  /** The two halves of the site's name, which its axis parts. */
  readonly wordmark: readonly [string, string];
  readonly picture: Scene;
}

const foot = 592;
/** Between the axis and a picture that does not stand on it. */
const air = 28;
const right = cardFrame.width - 56;

/** A card: paper, one axis, a title on one side of it, the picture of a figure, and the site's name across the axis. */
export function composeCard(kind: keyof typeof settings, place: Place, content: CardContent): Scene {
  const { title, line: second } = settings[kind];
  const head = setText("title", content.title, place.title, place.line ? { ...title, anchor: "end" } : title);
  return card(place.axis, [
    placed(content.picture, place),
    head.mark,
    setText("line", content.line, place.line ?? under(place.title, head.bottom + 14), second).mark,
    wordmark(content.wordmark, place.axis),
    text("foot", right, foot, content.foot, { anchor: "end", classes: "small size-16" }),
  ]);
}

/** Paper and axis, with marks on them. */
export function card(axis: number, marks: readonly Mark[]): Scene {
  return scene(cardFrame, [
    rect("paper", 0, 0, cardFrame.width, cardFrame.height, { classes: "paper" }),
    line("axis", axis, 0, axis, cardFrame.height, { classes: "line-ink w15" }),
    ...marks,
  ]);
}

function under(room: Room, y: number): Room {
  return { ...room, y, height: textBottom - y };
}

/** A picture as large as its room allows, halfway up. */
function placed({ frame, marks }: Scene, { picture: room, keeps }: Place): Mark {
  const scale = Math.floor(Math.min(room.width / frame.width, room.height / frame.height) * 100) / 100;
  const spare = room.width - frame.width * scale;
  const x = Math.round(room.x + { axis: standsOnAxis(marks) ? 0 : air, middle: spare / 2, right: spare }[keeps]);
  const y = Math.round(room.y + (room.height - frame.height * scale) / 2);
  return group("picture", marks, { attrs: { transform: `translate(${x} ${y}) scale(${scale})` } });
}

/** The site's name with the axis in it; beside an axis at the edge of the card it has a short one of its own. */
function wordmark([before, after]: readonly [string, string], axis: number): Mark {
  const gap = 12;
  const width = textWidth(before, "figure", styles.figure.size);
  const atEdge = axis < gap + width;
  const x = atEdge ? axis + 28 + width + gap : axis;
  return group("wordmark", [
    text("before", x - gap, foot, before, { anchor: "end", classes: "figure" }),
    ...(atEdge ? [line("axis", x, foot - 25, x, foot + 8, { classes: "line-ink w15" })] : []),
    text("after", x + gap, foot, after, { classes: "figure" }),
  ]);
}

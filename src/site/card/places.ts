import type { Frame } from "../../figures/kit/scene.ts";
import type { Room } from "./text.ts";

/** The size that the large platforms show uncut. */
export const cardFrame = { name: "wide", width: 1200, height: 630 } as const satisfies Frame;

/** Cards are seen as wide as a phone: the drawing for phones is the one whose words can be read there. */
export const pictureFrame: Frame["name"] = "narrow";

/** Where the axis stands, and on which sides of it text and picture do. */
export interface Place {
  readonly axis: number;
  readonly title: Room;
  readonly picture: Room;
  /** Where in its room the picture keeps to: its zero on the axis, the middle, or the right edge. */
  readonly keeps: "axis" | "middle" | "right";
  /** Room of the second text, where it does not follow the title but faces it across the axis. */
  readonly line?: Room;
}

const top = 56;
const edge = 56;
/** Of a title, so that five lines remain for the text under it. */
const titleHeight = 300;
export const textBottom = 530;
const picture = { y: 44, height: 500 };

/** Text left of the axis, the picture on it. */
const gutter: Place = {
  axis: 420,
  title: { x: edge, y: top, width: 336, height: titleHeight },
  picture: { x: 420, width: 724, ...picture },
  keeps: "axis",
};

const margin: Place = {
  axis: 80,
  title: { x: 108, y: top, width: 350, height: titleHeight },
  picture: { x: 500, width: 644, ...picture },
  keeps: "right",
};

const crossed: Place = {
  axis: 780,
  title: { x: 808, y: top, width: 336, height: titleHeight },
  picture: { x: edge, width: 696, ...picture },
  keeps: "right",
};

/** The axis in the middle of the picture, title and second text on its two sides. */
const middle: Place = {
  axis: 600,
  title: { x: edge, y: 40, width: 516, height: 120 },
  line: { x: 628, y: 48, width: 516, height: 120 },
  picture: { x: edge, y: 168, width: 1088, height: 380 },
  keeps: "middle",
};

export const places = { figure: gutter, opening: middle };

/** The axis of a chapter's card stands where that of its page does. */
export function placeOfChapter(number: number): Place {
  return [margin, gutter, crossed, middle][number - 1] ?? gutter;
}

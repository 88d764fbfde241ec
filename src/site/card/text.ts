import { group, text, type Mark } from "../../figures/kit/scene.ts";
import type { TextStyle } from "../../figures/kit/text.ts";
import { evenLines } from "./lines.ts";

/** A rectangle that text or a picture keeps to. */
export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Setting {
  readonly style: TextStyle;
  /** From the largest; card.css has a class for each. */
  readonly sizes: readonly number[];
  /** Distance of baselines in sizes. */
  readonly leading: number;
  /** Paint of card.css or picture.css. */
  readonly classes: string;
  readonly anchor?: "start" | "end";
}

export interface SetText {
  readonly mark: Mark;
  /** Where the last line ends, with the room that letters below the line take. */
  readonly bottom: number;
}

/**
 * Sets a text into a room in the largest size that fits.
 * @throws RangeError when it does not fit in the smallest.
 */
export function setText(key: string, content: string, room: Room, setting: Setting): SetText {
  const { style, sizes, leading, classes, anchor = "start" } = setting;
  for (const size of sizes) {
    const lines = evenLines(content, room.width, style, size);
    const height = (lines?.length ?? 0) * size * leading;
    if (!lines || height > room.height) continue;
    const x = anchor === "start" ? room.x : room.x + room.width;
    const baseline = (index: number) => room.y + size * (0.8 + index * leading);
    const extra = { anchor, classes: `${classes} size-${size}`.trim() };
    const marks = lines.map((line, index) => text(String(index), x, baseline(index), line, extra));
    return { mark: group(key, marks), bottom: room.y + height };
  }
  const smallest = sizes.at(-1);
  throw new RangeError(
    `The ${key} of a card does not fit into ${room.width} x ${room.height} at ${smallest} px: "${content}". Shorten it.`,
  );
}

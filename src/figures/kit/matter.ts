import type { Side } from "../../datasets/schema/common.ts";
import { path, px, rect, type Mark } from "./scene.ts";
import { lineOf } from "./shapes.ts";

interface BarOptions {
  readonly row?: string;
  /** Twice as high. */
  readonly large?: boolean;
}

/** Height of a bar of matter in pixels. */
export function barHeight(large = false): number {
  return large ? 30 : 15;
}

/** Strokes of a bar; the widths are those that picture.css has classes for. */
const stroked = {
  cn: { usual: { count: 4, width: 3, pitch: 4 }, large: { count: 4, width: 4, pitch: 26 / 3 } },
  us: { usual: { count: 3, width: 4, pitch: 5.5 }, large: { count: 3, width: 8, pitch: 11 } },
};

/**
 * A bar made of its maker's matter (look.md, section 6), one path each: four threads for made in China, three rows of
 * tiles for made in the US, plain grey for anybody else. (x, y) is its upper left corner.
 */
export function bar(key: string, maker: Side, x: number, y: number, length: number, options: BarOptions = {}): Mark {
  const { row, large = false } = options;
  const extra = row ? { row } : {};
  if (maker === "other") return rect(key, x, y, length, barHeight(large), { classes: "fill-other", ...extra });
  const { count, width, pitch } = stroked[maker][large ? "large" : "usual"];
  const mark = path(key, strokes(x, y, length, count, width, pitch), {
    classes: `${lineOf(maker)} w${width}`,
    ...extra,
  });
  // Tiles are a dashed stroke rather than squares: the path stays short and keeps its form while a bar grows.
  if (maker === "cn") return mark;
  return { ...mark, attrs: { ...mark.attrs, "stroke-dasharray": `${width} ${pitch - width}` } };
}

/** A bar gathered into a hairline: the same strokes on one another, so that the one can become the other. */
export function gathered(
  key: string,
  maker: Side,
  x: number,
  y: number,
  length: number,
  options: { readonly row?: string } = {},
): Mark {
  const extra = options.row ? { row: options.row } : {};
  if (maker === "other") return rect(key, x, y, length, 1, { classes: "fill-other", ...extra });
  // On the pixel grid: strokes on one another between two rows of pixels would add up to a thick line.
  const sharp = Math.floor(y) + 0.5;
  return path(key, strokes(x, sharp, length, stroked[maker].usual.count, 0, 0), { classes: lineOf(maker), ...extra });
}

function strokes(x: number, y: number, length: number, count: number, width: number, pitch: number): string {
  return Array.from({ length: count }, (_, index) => {
    const middle = y + width / 2 + index * pitch;
    return `M${px(x)},${px(middle)}H${px(x + length)}`;
  }).join("");
}

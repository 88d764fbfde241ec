import type { Strength } from "../../datasets/schema/common.ts";
import { balanced, type Line } from "./block.ts";
import { rect, text, type Mark } from "./scene.ts";
import { styles, wrap, type TextStyle } from "./text.ts";

/** The edge of a plate by how sure its content is; pale where the plate has stepped back. */
export function edge(key: string, box: Box, strength: Strength, pale = false): Mark {
  const dash = strength === "shown" ? "" : ` ${strength}`;
  return rect(key, box.x, box.y, box.width, box.height, {
    classes: `${pale ? "line-rule" : "line-ink w15"} paper${dash}`,
  });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Text broken into lines of about the same width, none wider than given; all in one style. */
export function wrapped(content: string, width: number, style: TextStyle, classes?: string): Line[] {
  const count = wrap(content, width, style).length;
  return balanced(content, count, style).map((line) => ({ text: line, style, ...(classes ? { classes } : {}) }));
}

/** Lines of text from a top edge down. */
export function paragraph(key: string, x: number, top: number, lines: readonly Line[], anchor: Anchor = "start"): Mark {
  let y = top;
  const children = lines.map(({ text: content, style = "label", classes = "" }, index) => {
    const { size } = styles[style];
    y += Math.round(size * 1.25);
    const paint = [style === "label" ? "" : style, classes].filter(Boolean).join(" ");
    return text(String(index), x, y - size * 0.3, content, { anchor, ...(paint ? { classes: paint } : {}) });
  });
  return { key, tag: "g", attrs: {}, children };
}

type Anchor = "start" | "middle" | "end";

/** Height of the lines of a paragraph. */
export function paragraphHeight(lines: readonly Line[]): number {
  return lines.reduce((sum, { style = "label" }) => sum + Math.round(styles[style].size * 1.25), 0);
}

import type { StateWords } from "./define.ts";
import { group, text, type Mark, type Scene } from "./scene.ts";
import { escapeText, marksToSvg } from "./svg.ts";
import { wrap } from "./text.ts";

const margin = 14;
const titleSize = { wide: 21, narrow: 17 } as const;

/** A picture as a file of its own, with title and subtitle above the frame, on paper. */
export function sceneToFile(scene: Scene, words: StateWords, style: string): string {
  const { width, name } = scene.frame;
  const head = heading(words, width, titleSize[name]);
  const size = { width: width + 2 * margin, height: scene.frame.height + head.height + 2 * margin };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="picture" role="img" aria-labelledby="t d" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}">`,
    `<title id="t">${escapeText(words.title)}</title><desc id="d">${escapeText(words.alt)}</desc>`,
    `<style>${style.replace(/\s+/g, " ")}.picture .title{font:500 ${titleSize[name]}px var(--serif);fill:var(--ink)}</style>`,
    `<rect class="paper" width="${size.width}" height="${size.height}"/>`,
    `<g transform="translate(${margin} ${margin})">${marksToSvg(head.marks)}</g>`,
    `<g transform="translate(${margin} ${margin + head.height})">${marksToSvg(scene.marks)}</g></svg>\n`,
  ].join("");
}

function heading(words: StateWords, width: number, size: number): { marks: Mark[]; height: number } {
  const titleLines = wrap(words.title, width, "head", size);
  const subtitleLines = wrap(words.subtitle, width, "label");
  const lineHeight = size * 1.2;
  const below = titleLines.length * lineHeight + 4;
  const marks = [
    group(
      "title",
      titleLines.map((line, index) => text(String(index), 0, size + index * lineHeight, line, { classes: "title" })),
    ),
    group(
      "subtitle",
      subtitleLines.map((line, index) => text(String(index), 0, below + 13 + index * 16, line)),
    ),
  ];
  return { marks, height: below + subtitleLines.length * 16 + 16 };
}

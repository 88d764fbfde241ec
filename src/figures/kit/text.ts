import advances from "./advances.json" with { type: "json" };

/** The type styles of picture.css: face, weight and size in pixels. */
export const styles = {
  label: { face: "sans-400", size: 12 },
  value: { face: "sans-600", size: 12 },
  strong: { face: "sans-600", size: 12 },
  head: { face: "serif-500", size: 15 },
  figure: { face: "serif-400", size: 26 },
  display: { face: "serif-400", size: 44 },
  note: { face: "italic-400", size: 13 },
} as const;

export type TextStyle = keyof typeof styles;

const columnOf = new Map([...advances.characters].map((character, index) => [character, index]));
const widest = 0.9;

/**
 * Width of one line of text in pixels, from the advance widths of the site's fonts (written by scripts/fonts.ts).
 * A character outside the table counts as a wide one, so that a label never comes out longer than measured.
 */
export function textWidth(content: string, style: TextStyle, size: number = styles[style].size): number {
  const table = advances.thousandths[styles[style].face];
  let ems = 0;
  for (const character of content) {
    const column = columnOf.get(character);
    ems += column === undefined ? widest : (table[column] ?? widest * 1000) / 1000;
  }
  return ems * size;
}

/** Breaks text at spaces so that no line is wider than `width` pixels; a single longer word keeps its own line. */
export function wrap(content: string, width: number, style: TextStyle, size?: number): string[] {
  const lines: string[] = [];
  for (const word of content.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, style, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

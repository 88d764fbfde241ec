import { textWidth, wrap, type TextStyle } from "../../figures/kit/text.ts";

interface Broken {
  readonly lines: readonly string[];
  readonly unevenness: number;
}

/**
 * Breaks a text into as few lines as go into a width, and those as evenly as can be: the fewest squared pixels are left
 * over. Undefined where a word alone is too wide.
 */
export function evenLines(
  content: string,
  width: number,
  style: TextStyle,
  size: number,
): readonly string[] | undefined {
  const words = content.split(" ");
  const count = wrap(content, width, style, size).length;
  // best[n] is the best way to set the first n words in as many lines as there have been rounds.
  let best: (Broken | undefined)[] = [{ lines: [], unevenness: 0 }];
  for (let round = 0; round < count; round += 1)
    best = withLine(best, words, (line) => width - textWidth(line, style, size));
  return best[words.length]?.lines;
}

function withLine(
  before: readonly (Broken | undefined)[],
  words: readonly string[],
  spareOf: (line: string) => number,
): (Broken | undefined)[] {
  const best: (Broken | undefined)[] = [];
  for (const [start, broken] of before.entries()) {
    for (let end = start + 1; broken && end <= words.length; end += 1) {
      const line = words.slice(start, end).join(" ");
      const spare = spareOf(line);
      if (spare < 0) break;
      const unevenness = broken.unevenness + spare ** 2;
      if (unevenness < (best[end]?.unevenness ?? Infinity)) best[end] = { lines: [...broken.lines, line], unevenness };
    }
  }
  return best;
}

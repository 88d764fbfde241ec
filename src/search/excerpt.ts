import { folded, wordsIn } from "./words.ts";

/** A piece of a text, and whether it is one of the words that were asked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** About two lines on a phone. */
const longest = 180;
const before = 50;

/** A text in pieces, the words that were asked for marked. */
export function mark(text: string, words: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const found of wordsIn(text)) {
    if (!words.has(folded(found.text) ?? "")) continue;
    if (found.start > end) pieces.push({ text: text.slice(end, found.start), marked: false });
    end = found.start + found.text.length;
    pieces.push({ text: found.text, marked: true });
  }
  return end < text.length ? [...pieces, { text: text.slice(end), marked: false }] : pieces;
}

/** The stretch of a text in which most of the words stand, whole words only. */
export function excerpt(text: string, words: ReadonlySet<string>): string {
  if (text.length <= longest) return text;
  const found = wordsIn(text).filter((word) => words.has(folded(word.text) ?? ""));
  const within = (start: number) =>
    found.filter((word) => word.start >= start && word.start < start + longest - before);
  const best = found.reduce(
    (so, word) => (within(word.start).length > within(so).length ? word.start : so),
    found[0]?.start ?? 0,
  );
  const from = best <= before ? 0 : wordStart(text, best - before);
  const to = text.length - from <= longest ? text.length : text.lastIndexOf(" ", from + longest);
  return `${from > 0 ? "… " : ""}${text.slice(from, to)}${to < text.length ? " …" : ""}`;
}

function wordStart(text: string, from: number): number {
  return text.indexOf(" ", from) + 1;
}

/** Whether a text holds any of the words. */
export function holds(text: string, words: ReadonlySet<string>): boolean {
  return wordsIn(text).some((word) => words.has(folded(word.text) ?? ""));
}

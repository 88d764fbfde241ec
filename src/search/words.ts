/** Words too common to find anything by. "us" is not one of them: here it is a country. */
const common = new Set(
  "a an and are as at be been but by can did do does for from had has have how if in into is it its of on or so that the their them then there these they this to was were what when where which who why will with would".split(
    " ",
  ),
);

/** A claim's number, however it is typed: HW-05, hw 5, c12. */
const claimNumber = /\b(hw|md|ad|mr|st|k|p|f|c)[-\s]?(\d{1,2})\b/giu;
/** A number with its commas and point, or a word with its apostrophe. */
const word = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

/** A word of a text and where it stands. */
export interface Placed {
  readonly text: string;
  readonly start: number;
}

/** The words of a text in order, a claim's number being one. */
export function wordsIn(text: string): Placed[] {
  const numbers = [...text.matchAll(claimNumber)].map(({ 0: found, index }) => ({ text: found, start: index }));
  const others = [...text.matchAll(word)].map(({ 0: found, index }) => ({ text: found, start: index }));
  const free = others.filter(
    ({ start }) => !numbers.some((number) => start >= number.start && start < number.start + number.text.length),
  );
  return [...numbers, ...free].sort((a, b) => a.start - b.start);
}

/** A word as the index knows it: without case, accents, signs and the s of a plural. Undefined for a common word. */
export function folded(text: string): string | undefined {
  const plain = text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/['’]s$/, "")
    .replace(/[-,\s'’]/g, "")
    .replace(/^([a-z]{1,2})(\d)$/, "$10$2");
  return common.has(plain) || plain === "" ? undefined : singular(plain);
}

function singular(text: string): string {
  if (text.length < 4 || /\d|(?:ss|is|...us)$/.test(text)) return text;
  return text
    .replace(/ies$/, "y")
    .replace(/(ch|sh|x|ss)es$/, "$1")
    .replace(/(?<!s)s$/, "");
}

import { en, fill } from "../i18n/en.ts";
import { digits, priceDigits } from "./numerals.ts";
import { ratioDigits } from "./proportions.ts";
import type { Unit } from "./schema/common.ts";

export { qualified } from "./numerals.ts";
export { aboutTimes, inHundred, inTen, oneIn, percent, plainRatio, times } from "./proportions.ts";
export { inWords } from "./words.ts";

/** What a printed number counts: a unit of the data, rows, or nothing, as a ratio does. */
export type Printable = Unit | "rows" | "ratio";

interface Scale {
  readonly from: number;
  readonly word: "million" | "billion" | "trillion";
  readonly places: number;
}

/** Units that grow past a million take a scale word; a number that needs more decimals than these keeps its digits. */
const scales: readonly Scale[] = [
  { from: 1e12, word: "trillion", places: 3 },
  { from: 1e9, word: "billion", places: 3 },
  { from: 1e6, word: "million", places: 1 },
];
const scaled: ReadonlySet<Printable> = new Set<Printable>(["downloads", "parameters", "tokens", "USD"]);
const priced: ReadonlySet<Printable> = new Set<Printable>(["USD", "USD per million tokens"]);

/**
 * A number in its unit's habit, never rounded: "151,448", "385.3 million", "1.15 billion", "36.5%", "$0.30".
 * Nouns such as "downloads" or "years" are left to the sentence.
 */
export function printNumber(value: number, unit: Printable): string {
  return dress(amount(value, unit, scaleOf(value, unit)), unit, scaleOf(value, unit));
}

/** Two numbers of one unit, with what they share said once: "2.045 to 2.061 billion", "15 to 20%". */
export function printRange(low: number, high: number, unit: Printable): string {
  const scale = scaleOf(high, unit);
  const between = (start: string, end: string) =>
    start === end ? start : fill(en.numbers.range, { low: start, high: end });
  if (scale !== scaleOf(low, unit)) return between(printNumber(low, unit), printNumber(high, unit));
  return dress(between(amount(low, unit, scale), amount(high, unit, scale)), unit, scale);
}

function scaleOf(value: number, unit: Printable): Scale | undefined {
  if (!scaled.has(unit)) return undefined;
  const scale = scales.find(({ from }) => Math.abs(value) >= from);
  if (!scale) return undefined;
  const step = scale.from / 10 ** scale.places;
  return Math.round(value / step) * step === value ? scale : undefined;
}

/** The digits of a number, with what stands before them. */
function amount(value: number, unit: Printable, scale: Scale | undefined): string {
  if (unit === "ratio") return ratioDigits(value);
  if (!priced.has(unit)) return digits(value / (scale?.from ?? 1));
  return (scale ? digits(value / scale.from) : priceDigits(value)).replace(/^(−?)/, "$1$$");
}

/** What stands behind the digits. */
function dress(text: string, unit: Printable, scale: Scale | undefined): string {
  if (scale) return fill(en.numbers[scale.word], { n: text });
  return unit === "percent" ? `${text}%` : text;
}

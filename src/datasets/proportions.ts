import { en, fill } from "../i18n/en.ts";
import { clean, decimals, digits, hedged, qualified, unfit } from "./numerals.ts";
import type { Qualifier } from "./schema/common.ts";
import { inWords } from "./words.ts";

/** A share may move by three hundredths of the whole to become tenths, and by eight hundredths of itself to become "one in". */
const tenthsReach = 0.03;
const oneInReach = 0.08;

/** A share in tenths: "seven in ten" when it is that, "about seven in ten" when it is near. */
export function inTen(share: number, qualifier: Qualifier = "exactly"): string {
  checkShare("in-ten", share);
  const tenths = Math.round(share * 10);
  const printed = tenths / 10;
  const off = clean(Math.abs(share - printed));
  if (off > tenthsReach) throw unfit("in-ten", share, "it lies between two tenths", "in-hundred");
  if (off > 0 && (tenths === 0 || tenths === 10)) {
    throw unfit("in-ten", share, `rounding would make it ${inWords(tenths)} in ten`, "in-hundred");
  }
  return hedged(fill(en.numbers.inTen, { n: inWords(tenths) }), qualifier, share, printed, "in-ten");
}

/** A share in hundredths: "one in a hundred", "41 in a hundred", "1.5 in a hundred", "about 70 in a hundred". */
export function inHundred(share: number, qualifier: Qualifier = "exactly"): string {
  const { text, printed } = hundredths("in-hundred", share);
  const n = Number.isInteger(printed) && printed <= 10 ? inWords(printed) : text;
  return hedged(fill(en.numbers.inHundred, { n }), qualifier, share * 100, printed, "in-hundred");
}

/** A share as a percentage: "41%", "36.5%", "about 70%". */
export function percent(share: number, qualifier: Qualifier = "exactly"): string {
  const { text, printed } = hundredths("percent", share);
  return hedged(`${text}%`, qualifier, share * 100, printed, "percent");
}

/** A share as one part in so many: "one in five", "about one in thirty-two". */
export function oneIn(share: number, qualifier: Qualifier = "exactly"): string {
  checkShare("one-in", share);
  const parts = share > 0 ? Math.round(1 / share) : 0;
  const printed = parts > 0 ? 1 / parts : 0;
  if (parts < 2 || Math.abs(share - printed) > oneInReach * share) {
    throw unfit("one-in", share, "no whole number of parts is near it", "in-hundred");
  }
  const n = parts <= 100 ? inWords(parts) : digits(parts);
  return hedged(fill(en.numbers.oneIn, { n }), qualifier, share, printed, "one-in");
}

/** How many times: "1.8 times", "1.08 times". A ratio is rounded to two decimals without "about"; see `ratioDigits`. */
export function times(ratio: number, qualifier: Qualifier = "exactly"): string {
  return announced(fill(en.numbers.times, { n: ratioDigits(ratio) }), ratio, qualifier, "times");
}

/** A worked-out ratio by itself: "1.08", "more than 1.08". */
export function plainRatio(ratio: number, qualifier: Qualifier): string {
  return announced(ratioDigits(ratio), ratio, qualifier, "value");
}

/** Two decimals announce their rounding, but a bound must still be one. @throws RangeError where rounding undoes it. */
function announced(text: string, ratio: number, qualifier: Qualifier, form: string): string {
  if (qualifier === "exactly" || qualifier === "about") return qualified(text, qualifier);
  return hedged(text, qualifier, ratio, roundedRatio(ratio), form, "number");
}

/** How many times, to two figures: "about 36 times", "12 times" where two figures hold it all. */
export function aboutTimes(ratio: number, qualifier: Qualifier = "exactly"): string {
  const printed = Number(ratio.toPrecision(2));
  return hedged(fill(en.numbers.times, { n: digits(printed) }), qualifier, ratio, printed, "about-times");
}

/**
 * A worked-out ratio: all its digits where two decimals hold them, else two decimals, or two figures when it is small.
 * Such a number announces its rounding by itself, so "about" stands only where the numbers that went in were not exact.
 */
export function ratioDigits(ratio: number): string {
  if (decimals(ratio) <= 2) return digits(ratio);
  if (Math.abs(ratio) < 0.05) return digits(Number(ratio.toPrecision(2)));
  const [whole = "", fraction] = Math.abs(ratio).toFixed(2).split(".");
  return `${ratio < 0 ? "−" : ""}${digits(Number(whole))}.${fraction}`;
}

/** The number that `ratioDigits` prints. */
function roundedRatio(ratio: number): number {
  if (decimals(ratio) <= 2) return ratio;
  return Number(Math.abs(ratio) < 0.05 ? ratio.toPrecision(2) : ratio.toFixed(2));
}

/** Two decimals are printed as they are; longer fractions become whole, or keep one decimal near the ends. */
function hundredths(form: string, share: number): { text: string; printed: number } {
  checkShare(form, share);
  const value = clean(share * 100);
  const places = decimals(value) <= 2 ? 2 : value < 10 || value > 90 ? 1 : 0;
  const printed = Number(value.toFixed(places));
  if (printed !== value && (printed === 0 || printed === 100)) {
    throw unfit(form, share, `rounding would make it ${printed} in a hundred`, "one-in");
  }
  return { text: digits(printed), printed };
}

function checkShare(form: string, share: number): void {
  if (!(share >= 0 && share <= 1)) throw unfit(form, share, "it is not a share between 0 and 1", "times");
}

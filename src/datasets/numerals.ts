import { en, fill } from "../i18n/en.ts";
import type { Qualifier } from "./schema/common.ts";

const grouped = new Intl.NumberFormat("en-US", { maximumFractionDigits: 12 });
const cents = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 12 });

/** A number without the noise of binary fractions: 0.1 + 0.2 becomes 0.3. Whole numbers stay as they are. */
export function clean(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}

/** All digits of a number, grouped by thousands, with a true minus sign. */
export function digits(value: number): string {
  return grouped.format(clean(value)).replace("-", "−");
}

/** As `digits`, but a fraction has two decimals at least, as prices do. */
export function priceDigits(value: number): string {
  return Number.isInteger(value) ? digits(value) : cents.format(clean(value)).replace("-", "−");
}

/** How many decimals a number has, twelve at most. */
export function decimals(value: number): number {
  const text = String(clean(value));
  return text.includes("e-") ? 12 : (text.split(".")[1]?.length ?? 0);
}

/** "about 58,250", "more than 200,000". */
export function qualified(text: string, qualifier: Qualifier): string {
  return fill(en.numbers[qualifier], { n: text });
}

/**
 * A rounded number with the word that keeps it true. A lower bound that was rounded down is still a lower bound;
 * rounded up it is not one any more, and no word mends that.
 * @throws RangeError in that case.
 */
export function hedged(
  text: string,
  qualifier: Qualifier,
  value: number,
  printed: number,
  form: string,
  instead = "value",
): string {
  if (clean(value) === clean(printed)) return qualified(text, qualifier);
  if (qualifier === "exactly" || qualifier === "about") return qualified(text, "about");
  if (qualifier === "at least" ? printed < value : printed > value) return qualified(text, qualifier);
  const direction = qualifier === "at least" ? "up" : "down";
  throw unfit(form, value, `"${qualifier}" no longer holds when it is rounded ${direction} to ${text}`, instead);
}

/** The error of a form that cannot be honest for a value. */
export function unfit(form: string, value: number, why: string, instead: string): RangeError {
  return new RangeError(`The form "${form}" cannot print ${digits(value)}: ${why}. Use as="${instead}".`);
}

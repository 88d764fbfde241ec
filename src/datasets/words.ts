import { en, fill } from "../i18n/en.ts";
import { unfit } from "./numerals.ts";

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/**
 * A whole number in words, up to one hundred, and whole millions below a billion: "three", "seven hundred million".
 * @throws RangeError for any other number.
 */
export function inWords(n: number): string {
  if (Number.isInteger(n) && n >= 0 && n <= 100) return cardinal(n);
  const millions = n / 1e6;
  if (Number.isInteger(millions) && millions > 0 && millions < 1000) {
    return fill(en.numbers.million, { n: cardinal(millions) });
  }
  throw unfit("words", n, "only whole numbers to a hundred and whole millions read well in words", "number");
}

function cardinal(n: number): string {
  const rest = n % 100;
  if (n < 100) return belowHundred(n);
  const hundreds = `${small[Math.floor(n / 100)]} hundred`;
  return rest === 0 ? hundreds : `${hundreds} and ${belowHundred(rest)}`;
}

function belowHundred(n: number): string {
  if (n < 20) return String(small[n]);
  const ten = String(tens[Math.floor(n / 10) - 2]);
  return n % 10 === 0 ? ten : `${ten}-${small[n % 10]}`;
}

import { digits, qualified, unfit } from "./numerals.ts";
import {
  aboutTimes,
  inHundred,
  inTen,
  inWords,
  oneIn,
  percent,
  plainRatio,
  printNumber,
  printRange,
  times,
} from "./print.ts";
import type { Quantity } from "./quantity.ts";
import type { Form } from "./request.ts";

type NumberForm = Exclude<Form, "date" | "published" | "due">;

/** How each form prints a quantity. Forms that round say so themselves, or refuse. */
const printers: Readonly<Record<NumberForm, (quantity: Quantity) => string>> = {
  value: ({ value, unit, qualifier }) =>
    unit === "ratio" ? plainRatio(value, qualifier) : qualified(printNumber(value, unit), qualifier),
  number: ({ value, unit }) => printNumber(value, unit),
  words: ({ value, qualifier }) => qualified(inWords(value), qualifier),
  range,
  "in-hundred": (quantity) => inHundred(share(quantity, "in-hundred"), quantity.qualifier),
  "in-ten": (quantity) => inTen(share(quantity, "in-ten"), quantity.qualifier),
  "one-in": (quantity) => oneIn(share(quantity, "one-in"), quantity.qualifier),
  percent: (quantity) => percent(share(quantity, "percent"), quantity.qualifier),
  times: (quantity) => times(ratio(quantity), quantity.qualifier),
  "about-times": (quantity) => aboutTimes(ratio(quantity), quantity.qualifier),
};

/** A quantity in one of the number forms. @throws RangeError when the form cannot be honest for it. */
export function printQuantity(quantity: Quantity, form: NumberForm): string {
  return printers[form](quantity);
}

function range({ low, high, value, unit }: Quantity): string {
  if (low === high) throw unfit("range", value, "it has no low and high", "value");
  return printRange(low, high, unit);
}

function share({ value, unit, name }: Quantity, form: Form): number {
  if (unit === "percent") return value / 100;
  if (unit === "share" || unit === "ratio") return value;
  throw new RangeError(
    `${name} is no share: it counts ${digits(value)} ${unit}. Divide it with "over", or leave out as="${form}".`,
  );
}

function ratio({ value, unit, name }: Quantity): number {
  if (unit === "times" || unit === "ratio") return value;
  throw new RangeError(
    `${name} is no ratio: it counts ${digits(value)} ${unit}. Divide it with "over", or leave out as="times".`,
  );
}

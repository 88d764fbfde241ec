import { clean } from "./numerals.ts";
import type { Printable } from "./print.ts";
import type { Qualifier } from "./schema/common.ts";
import type { Observation } from "./schema/rows.ts";

/** A number with everything that arithmetic must carry along. Without a range, low and high equal the value. */
export interface Quantity {
  /** Where it comes from, for errors. */
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly qualifier: Qualifier;
  readonly unit: Printable;
}

/** The quantity of one row. */
export function fromRow(name: string, row: Observation): Quantity {
  const { value, low = value, high = value, qualifier, unit } = row;
  return { name, value, low, high, qualifier, unit };
}

/** The sum of quantities of one unit. @throws Error when units are mixed. */
export function add(a: Quantity, b: Quantity): Quantity {
  sameUnit(a, b, "add");
  return combine(a, b, a.value + b.value, a.low + b.low, a.high + b.high, b.qualifier);
}

/** One quantity less another of the same unit. */
export function subtract(a: Quantity, b: Quantity): Quantity {
  sameUnit(a, b, "subtract");
  return combine(a, b, a.value - b.value, a.low - b.high, a.high - b.low, flip(b.qualifier));
}

/** One quantity as a ratio of another of the same unit. @throws Error when that would divide by zero. */
export function divide(a: Quantity, b: Quantity): Quantity {
  sameUnit(a, b, "divide");
  if (b.value === 0 || b.low <= 0) {
    throw new Error(
      `Cannot divide ${a.name} by ${b.name}: it is zero, or its range reaches zero. Name other rows in "over".`,
    );
  }
  const ratio = combine(a, b, a.value / b.value, a.low / b.high, a.high / b.low, flip(b.qualifier));
  return { ...ratio, unit: "ratio" };
}

function sameUnit(a: Quantity, b: Quantity, act: string): void {
  if (a.unit === b.unit) return;
  throw new Error(`Cannot ${act} ${a.name} (${a.unit}) and ${b.name} (${b.unit}): name rows of one unit.`);
}

function combine(a: Quantity, b: Quantity, value: number, low: number, high: number, second: Qualifier): Quantity {
  const name = `${a.name} ${b.name}`;
  const qualifier = weaker(a.qualifier, second);
  return { name, value: clean(value), low: clean(low), high: clean(high), qualifier, unit: a.unit };
}

/** A bound on one side, taken away or divided by, bounds the result on the other side. */
function flip(qualifier: Qualifier): Qualifier {
  if (qualifier === "at least") return "up to";
  return qualifier === "up to" ? "at least" : qualifier;
}

function weaker(a: Qualifier, b: Qualifier): Qualifier {
  if (a === b || b === "exactly") return a;
  return a === "exactly" ? b : "about";
}

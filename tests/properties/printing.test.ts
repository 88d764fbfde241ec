import { describe, expect, it } from "vitest";
import { printDate, span } from "../../src/datasets/dates.ts";
import { printQuantity } from "../../src/datasets/forms.ts";
import { inWords, printNumber, printRange } from "../../src/datasets/print.ts";
import type { Quantity } from "../../src/datasets/quantity.ts";
import { qualifiers, units } from "../../src/datasets/schema/common.ts";
import { span as drawnSpan } from "../../src/figures/kit/time.ts";
import { asOf, number } from "./from-schema.ts";
import { readNumber, readPhrase } from "./reading-back.ts";
import { fc, runs } from "./seeded.ts";

const unit = fc.constantFrom(...units);
const signed = fc.tuple(number, fc.boolean()).map(([n, minus]) => (minus && n !== 0 ? -n : n));

describe("a printed number", () => {
  it("reads back as the number that the data holds, in every unit", () => {
    fc.assert(
      fc.property(signed, unit, (value, of) => {
        expect(readNumber(printNumber(value, of))).toBe(value);
      }),
      { numRuns: runs(500) },
    );
  });

  it("of a range has both its ends", () => {
    const ends = fc.tuple(number, number).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(ends, unit, ([low, high], of) => {
        const [first = "", last = first] = printRange(low, high, of).split(" to ");
        const shared = /(?: (?:m|b|tr)illion|%)$/.exec(last)?.[0] ?? "";
        const whole = /illion$|%$/.test(first) || printNumber(low, of) === first ? first : first + shared;
        expect([readNumber(whole), readNumber(last)]).toEqual([low, high]);
      }),
      { numRuns: runs(500) },
    );
  });

  it("in words is another for each number", () => {
    const words = Array.from({ length: 101 }, (_, n) => inWords(n));
    expect(new Set(words).size).toBe(101);
  });
});

describe("a fact in a rounded form", () => {
  const share = fc.oneof(
    fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 500, max: 9999 })).map(([a, b]) => a / b),
    fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000),
  );
  const ratio = fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 999 })).map(([a, b]) => a / b);
  const forms = [
    ["in-hundred", share],
    ["in-ten", share],
    ["one-in", share],
    ["percent", share],
    ["times", ratio],
    ["value", ratio],
    ["about-times", ratio],
  ] as const;

  it.each(forms)("%s says what is true of its number, or refuses it", (form, values) => {
    fc.assert(
      fc.property(values, fc.constantFrom(...qualifiers), (value, qualifier) => {
        const said = printed({ name: "a/b", value, low: value, high: value, qualifier, unit: "ratio" }, form);
        if (said === undefined) return;
        const { bound, value: read } = readPhrase(said);
        const off = read - value;
        // Two decimals of a ratio announce their rounding by themselves.
        const near = form === "times" || form === "value" ? Math.max(0.005, 0.05 * value * Number(value < 0.05)) : 1e-9;
        if (bound === "at least") expect(off, said).toBeLessThanOrEqual(1e-9);
        else if (bound === "up to") expect(off, said).toBeGreaterThanOrEqual(-1e-9);
        else if (bound === "exactly") expect(Math.abs(off), said).toBeLessThanOrEqual(near + 1e-9);
        else expect(Math.abs(off), said).toBeLessThanOrEqual(Math.max(0.03, 0.08 * value));
        if (value > 0) expect(read, said).toBeGreaterThan(0);
        if (qualifier !== "exactly") expect(bound, said).not.toBe("exactly");
      }),
      { numRuns: runs(500) },
    );
  });

  function printed(quantity: Quantity, form: (typeof forms)[number][0]): string | undefined {
    try {
      return printQuantity(quantity, form);
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError);
      expect((error as Error).message).toMatch(/Use as="[a-z-]+"\.$/);
      return undefined;
    }
  }
});

describe("a date", () => {
  it("is printed otherwise than every other date, and begins before it ends", () => {
    fc.assert(
      fc.property(asOf, asOf, (one, other) => {
        expect(printDate(one) === printDate(other), `${one} and ${other}`).toBe(one === other);
        const [start, end] = span(one);
        expect(start).toBeLessThan(end);
      }),
      { numRuns: runs(500) },
    );
  });

  it("stands in pictures where it stands in tables", () => {
    const yearOf = (time: number) => {
      const year = new Date(time).getUTCFullYear();
      return year + (time - Date.UTC(year, 0)) / (Date.UTC(year + 1, 0) - Date.UTC(year, 0));
    };
    fc.assert(
      fc.property(asOf, (date) => {
        const { start, end } = drawnSpan(date);
        // A day is a 365th; "mid-2025" is a quarter of a year either way, which months only approach.
        const [first, last] = span(date);
        expect(Math.abs(yearOf(start) - first), date).toBeLessThan(0.005);
        expect(Math.abs(yearOf(end) - last), date).toBeLessThan(0.005);
      }),
      { numRuns: runs(300) },
    );
  });
});

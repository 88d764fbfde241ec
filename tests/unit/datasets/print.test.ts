import { describe, expect, it } from "vitest";
import {
  aboutTimes,
  inHundred,
  inTen,
  inWords,
  oneIn,
  percent,
  printNumber,
  printRange,
  times,
} from "../../../src/datasets/print.ts";

describe("printNumber", () => {
  it.each([
    [151448, "repositories", "151,448"],
    [42, "models", "42"],
    [385_300_000, "downloads", "385.3 million"],
    [700_000_000, "downloads", "700 million"],
    [1_150_000_000, "downloads", "1.15 billion"],
    [2_045_000_000, "downloads", "2.045 billion"],
    [999_999, "downloads", "999,999"],
    [1_600_000_000_000, "parameters", "1.6 trillion"],
    [41, "percent", "41%"],
    [36.5, "percent", "36.5%"],
    [99.25, "percent", "99.25%"],
    [0.3, "USD per million tokens", "$0.30"],
    [0.145, "USD per million tokens", "$0.145"],
    [4200, "USD", "$4,200"],
    [2_500_000_000, "USD", "$2.5 billion"],
    [-3.5, "points", "−3.5"],
    [12, "years", "12"],
  ] as const)("prints %s %s as %s", (value, unit, text) => {
    expect(printNumber(value, unit)).toBe(text);
  });

  it("keeps all digits rather than round", () => {
    expect(printNumber(385_340_000, "downloads")).toBe("385,340,000");
    expect(printNumber(1_151_234_567, "downloads")).toBe("1,151,234,567");
    expect(printNumber(1_000_000_000_001, "tokens")).toBe("1,000,000,000,001");
  });

  it("drops the noise of binary fractions", () => {
    expect(printNumber(17.1 + 15.8, "percent")).toBe("32.9%");
  });
});

describe("printRange", () => {
  it("says once what both ends share", () => {
    expect(printRange(2_045_000_000, 2_061_000_000, "downloads")).toBe("2.045 to 2.061 billion");
    expect(printRange(15, 20, "percent")).toBe("15 to 20%");
    expect(printRange(0.3, 2.8, "USD")).toBe("$0.30 to $2.80");
  });

  it("says one number when both ends print alike", () => {
    expect(printRange(0.3396, 0.3423, "ratio")).toBe("0.34");
  });

  it("says both in full when their scales differ", () => {
    expect(printRange(950_000_000, 1_200_000_000, "downloads")).toBe("950 million to 1.2 billion");
  });
});

describe("inWords", () => {
  it.each([
    [0, "zero"],
    [3, "three"],
    [17, "seventeen"],
    [32, "thirty-two"],
    [100, "one hundred"],
    [700_000_000, "seven hundred million"],
    [385_000_000, "three hundred and eighty-five million"],
  ])("says %s as %s", (n, text) => {
    expect(inWords(n)).toBe(text);
  });

  it.each([2.5, 101, -1, 1_500_000])("refuses %s and says what to use", (n) => {
    expect(() => inWords(n)).toThrow(/^The form "words" cannot print .* Use as="number"\.$/);
  });
});

describe("inTen", () => {
  it("is plain when exact and says about when near", () => {
    expect(inTen(0.7)).toBe("seven in ten");
    expect(inTen(0.69)).toBe("about seven in ten");
    expect(inTen(0.41)).toBe("about four in ten");
  });

  it("refuses a share between two tenths", () => {
    expect(() => inTen(0.45)).toThrow(
      'The form "in-ten" cannot print 0.45: it lies between two tenths. Use as="in-hundred".',
    );
  });

  it("refuses to round to none or all", () => {
    expect(() => inTen(0.015)).toThrow("rounding would make it zero in ten");
    expect(() => inTen(0.992)).toThrow("rounding would make it ten in ten");
  });

  it("keeps a lower bound only when it is rounded down", () => {
    expect(inTen(0.4, "at least")).toBe("more than four in ten");
    expect(inTen(0.41, "at least")).toBe("more than four in ten");
    expect(() => inTen(0.69, "at least")).toThrow('"at least" no longer holds when it is rounded up to seven in ten');
    expect(() => inTen(0.41, "up to")).toThrow('"up to" no longer holds when it is rounded down to four in ten');
  });
});

describe("inHundred and percent", () => {
  it("keep up to two decimals", () => {
    expect(inHundred(0.41)).toBe("41 in a hundred");
    expect(inHundred(0.015)).toBe("1.5 in a hundred");
    expect(percent(0.365)).toBe("36.5%");
  });

  it("write small whole numbers in words in a sentence", () => {
    expect(inHundred(0.01)).toBe("one in a hundred");
    expect(percent(0.01)).toBe("1%");
  });

  it("round what a division left over, and say about", () => {
    expect(inHundred(94320 / 134553)).toBe("about 70 in a hundred");
    expect(percent(1 / 76)).toBe("about 1.3%");
    expect(percent(0.997654)).toBe("about 99.8%");
  });

  it("refuse to round something to nothing or to all", () => {
    expect(() => percent(0.0001234)).toThrow('rounding would make it 0 in a hundred. Use as="one-in".');
    expect(() => percent(0.999654321)).toThrow("rounding would make it 100 in a hundred");
  });

  it("refuse what is not a share", () => {
    expect(() => percent(1.8)).toThrow("it is not a share between 0 and 1");
  });
});

describe("oneIn", () => {
  it("is plain when exact and says about when near", () => {
    expect(oneIn(0.2)).toBe("one in five");
    expect(oneIn(0.19)).toBe("about one in five");
    expect(oneIn(1 / 32)).toBe("one in thirty-two");
    expect(oneIn(0.001)).toBe("one in 1,000");
  });

  it.each([0.69, 0.41, 0])("refuses %s, which no whole number of parts is near", (share) => {
    expect(() => oneIn(share)).toThrow('no whole number of parts is near it. Use as="in-hundred".');
  });
});

describe("aboutTimes", () => {
  it("keeps two figures and says that it rounds", () => {
    expect(aboutTimes(5 / 0.14)).toBe("about 36 times");
    expect(aboutTimes(2.8 / 0.3)).toBe("about 9.3 times");
    expect(aboutTimes(1.25 / 1.74)).toBe("about 0.72 times");
    expect(() => aboutTimes(12.6, "at least")).toThrow(/no longer holds/);
  });

  it("leaves what two figures hold as it is", () => {
    expect(aboutTimes(20)).toBe("20 times");
  });
});

describe("times", () => {
  it("prints two decimals at most, and marks rounding by them", () => {
    expect(times(1.8)).toBe("1.8 times");
    expect(times(113341 / 105000)).toBe("1.08 times");
    expect(times(1.80345)).toBe("1.80 times");
    expect(times(20)).toBe("20 times");
    expect(times(1234.5678, "about")).toBe("about 1,234.57 times");
  });

  it("keeps a bound only when rounding leaves it one", () => {
    expect(times(1.804, "at least")).toBe("more than 1.80 times");
    expect(() => times(1.999, "at least")).toThrow('"at least" no longer holds when it is rounded up to 2.00 times');
    expect(() => times(1 / 7, "up to")).toThrow('"up to" no longer holds when it is rounded down to 0.14 times');
  });

  it("keeps two figures of a small ratio", () => {
    expect(times(0.0131579)).toBe("0.013 times");
  });
});

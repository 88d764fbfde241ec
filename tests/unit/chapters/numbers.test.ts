import { describe, expect, it } from "vitest";
import { allowedIdioms, allowedNames, typedNumbers } from "../../../src/chapters/numbers.ts";

describe("numbers typed by hand", () => {
  it.each([
    ["It grew by 41%.", ["41%"]],
    ["About 58,250 or 385.3 million.", ["58,250", "385.3", "million"]],
    ["In 2025, ½ of them.", ["2025", "½"]],
    ["Two wheels and twenty-two spokes.", ["Two", "twenty-two"]],
    ["Half of them, a third, two thirds.", ["Half", "third", "two", "thirds"]],
    ["Twice a dozen thousands.", ["Twice", "dozen", "thousands"]],
    ["It doubled, then tripled.", ["doubled", "tripled"]],
    ["Qwen3 has 3 sizes.", ["3"]],
    ["H1000 is no name we know.", ["1000"]],
    ["1st, 2nd", ["1", "2"]],
  ])("are found in %j", (text, expected) => {
    expect(typedNumbers(text)).toEqual(expected);
  });

  it.each([
    "One lab, one idea, on the one hand.",
    "The first of them often wins, and the second follows.",
    "On behalf of somebody, hence; a tent, a weight, a network.",
    "GLM-5 and Qwen2.5-VL ran on the H100; GPT-4o did not.",
    "A third-party count; no two counts agree.",
  ])("are not seen in %j", (text) => {
    expect(typedNumbers(text)).toEqual([]);
  });

  it("are not seen in the names and idioms of the list", () => {
    expect([...allowedNames, ...allowedIdioms].flatMap(typedNumbers)).toEqual([]);
  });
});

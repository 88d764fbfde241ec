import { describe, expect, it } from "vitest";
import { folded, wordsIn } from "../../../src/search/words.ts";

const known = (text: string) => wordsIn(text).flatMap((word) => folded(word.text) ?? []);

describe("the words of a text, as the index knows them", () => {
  it("have no case, no accents and no plural", () => {
    expect(known("Exports of Café Companies, branches and weights")).toEqual([
      "export",
      "cafe",
      "company",
      "branch",
      "weight",
    ]);
  });

  it("keep what only looks like a plural", () => {
    expect(known("press basis virus gas")).toEqual(["press", "basis", "virus", "gas"]);
  });

  it("keep the US, and leave out the words that are everywhere", () => {
    expect(known("what is the US to do?")).toEqual(["us"]);
  });

  it("know a claim's number in every way of writing it", () => {
    for (const text of ["HW-05", "hw 05", "Hw5", "HW05"]) expect(known(text)).toEqual(["hw05"]);
    expect(known("see C12 and K-01.")).toEqual(["see", "c12", "k01"]);
  });

  it("keep a number whole, with or without its commas", () => {
    expect(known("113,000 models, 36.5%")).toEqual(["113000", "model", "36.5"]);
    expect(known("113000")).toEqual(["113000"]);
  });

  it("say where they stand", () => {
    expect(wordsIn("a K-29’s rise").map(({ text, start }) => [text, start])).toEqual([
      ["a", 0],
      ["K-29", 2],
      ["rise", 9],
    ]);
  });
});

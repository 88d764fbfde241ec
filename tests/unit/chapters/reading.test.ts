import { describe, expect, it } from "vitest";
import { grade, linkedTerms, measure, stepTexts, sum } from "../../../src/chapters/reading.ts";

const chapter = `<Step id="look" figure="a" state="b" title="A long and rather ceremonious title">

We saw <Fact of="trees/oaks" /> *old* <Term id="oak">deciduous arboretums</Term>. Then we left.

<Aside title="Unfathomable">

Incomprehensibilities notwithstanding.

</Aside>

- They were green.

</Step>`;

describe("the reading grade", () => {
  it("is Flesch and Kincaid's", () => {
    expect(grade({ sentences: 1, words: 10, syllables: 15 })).toBeCloseTo(0.39 * 10 + 11.8 * 1.5 - 15.59);
    expect(grade({ sentences: 0, words: 0, syllables: 0 })).toBe(0);
  });

  it("counts sentences, words and syllables, and does not stop at a decimal point", () => {
    expect(measure("The cat sat. It had 385.3 million mats!")).toEqual({ sentences: 2, words: 8, syllables: 10 });
    expect(measure("A list\nwithout stops")).toMatchObject({ sentences: 2 });
  });

  it("counts the words of a glossary term as one syllable each, wherever they stand", () => {
    expect(measure("An adapter. Two adapters.", ["adapter"]).syllables).toBe(4);
  });

  it("reads the running text of a step with its facts printed, without title and asides", () => {
    expect(stepTexts(chapter, () => "twelve")).toEqual([
      { id: "look", text: "We saw twelve old deciduous arboretums. Then we left.\nThey were green." },
    ]);
  });

  it("knows the words that link to the glossary", () => {
    expect(linkedTerms(chapter)).toEqual(["deciduous arboretums"]);
  });

  it("finds long sentences of long words hard and short ones easy", () => {
    const hard = measure(
      "Notwithstanding considerable methodological uncertainty, documentation demonstrates proliferation.",
    );
    expect(grade(hard)).toBeGreaterThan(12);
    expect(grade(measure("The cat sat on the mat. It was fat."))).toBeLessThan(3);
    expect(grade(sum([hard, measure("It was so.")]))).toBeLessThan(grade(hard));
  });
});

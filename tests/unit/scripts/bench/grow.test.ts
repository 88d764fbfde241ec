import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { chapterText } from "../../../../scripts/bench/grow.ts";
import { chapter } from "../../../../src/chapters/front-matter.ts";
import { outlineOf } from "../../../../src/chapters/outline.ts";

const pictures = [
  { figure: "bill", state: "one" },
  { figure: "chain", state: "two" },
];
const outline = (number: number) =>
  outlineOf(chapterText(number, pictures).replace(/^---[\s\S]*?\n---/, ""), "grown.mdx");

describe("a made-up chapter", () => {
  it("is a sound chapter of eight steps with pictures", () => {
    const { readable, faults, steps } = outline(7);
    expect(readable).toBe(true);
    expect(faults).toEqual([]);
    expect(steps).toHaveLength(8);
    expect(new Set(steps.map(({ figure }) => figure))).toEqual(new Set(["bill", "chain"]));
  });

  it("opens as every chapter must", () => {
    const front = chapter.parse(parse(/^---([\s\S]*?)\n---/.exec(chapterText(7, pictures))![1]!));
    const steps = outline(7).steps.map(({ id }) => id);
    for (const step of [front.card, ...front.parts.map(({ step }) => step)]) expect(steps).toContain(step);
  });

  it("has about 800 words, which are always the same", () => {
    const words = chapterText(7, pictures)
      .split("<Scrolly>")[1]!
      .match(/\b[a-z]+\b/g)!.length;
    expect(words).toBeGreaterThan(800);
    expect(words).toBeLessThan(1000);
    expect(chapterText(7, pictures)).toBe(chapterText(7, pictures));
  });

  it("shares no step with another", () => {
    const ids = [7, 8].flatMap((number) => outline(number).steps.map(({ id }) => id));
    expect(new Set(ids).size).toBe(16);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { guide as guideFile, guideTexts, minutesOfPlan } from "../../../src/chapters/guide.ts";
import { guideFacts, pieces } from "../../../src/chapters/pieces.ts";

const guide = guideFile.parse(
  JSON.parse(readFileSync("tests/fixtures/valid/content/en/guides/first-layer.json", "utf8")),
);

describe("a teacher's guide", () => {
  it("tells all its texts, each with the part it belongs to", () => {
    const texts = guideTexts(guide);
    expect(texts[0]).toEqual({ part: "lead", text: guide.lead });
    expect(texts.map(({ part }) => part)).toContain("figures, trees counted");
    expect(texts.at(-1)).toEqual({ part: "misreadings", text: "It is what somebody said." });
  });

  it("takes as long as its plan", () => {
    expect(minutesOfPlan(guide)).toBe(25);
  });

  it("knows every number that it prints", () => {
    expect(guideFacts(guide).map(({ of: row }) => row)).toEqual(["trees/claimed-oaks", "trees/oaks", "trees/oaks"]);
  });
});

describe("a text with slots", () => {
  it("falls into words and numbers, in order", () => {
    expect(pieces("There are {trees/oaks as number} oaks.")).toEqual([
      "There are ",
      { of: "trees/oaks", as: "number" },
      " oaks.",
    ]);
  });

  it("is one piece where it has no slot", () => {
    expect(pieces("There are oaks.")).toEqual(["There are oaks."]);
  });
});

import { describe, expect, it } from "vitest";
import { excerpt, mark } from "../../../src/search/excerpt.ts";

const filler = "Nothing of note is told here, and then a little more of it follows. ";

describe("an excerpt", () => {
  it("is the whole of a short text", () => {
    expect(excerpt("An oak is a tree.", new Set(["tree"]))).toBe("An oak is a tree.");
  });

  it("is the stretch of a long text where most of the words stand, cut between words", () => {
    const text = `${filler}An acorn. ${filler.repeat(4)}The oak bears one acorn. ${filler.repeat(4)}`;
    const cut = excerpt(text, new Set(["oak", "acorn"]));
    expect(cut).toContain("The oak bears one acorn.");
    expect(cut.length).toBeLessThanOrEqual(190);
    const [, inside] = /^… (.*) …$/.exec(cut)!;
    expect(` ${text}`).toContain(` ${inside} `);
  });

  it("is the beginning of a long text that has none of the words", () => {
    expect(excerpt(filler.repeat(5), new Set(["oak"]))).toMatch(/^Nothing of note .* …$/);
  });
});

describe("a marked text", () => {
  it("has the words in pieces of their own, in every form, and loses nothing", () => {
    const text = "Oaks: HW-05’s oak, not oaken.";
    const pieces = mark(text, new Set(["oak", "hw05"]));
    expect(pieces.filter(({ marked }) => marked).map((piece) => piece.text)).toEqual(["Oaks", "HW-05", "oak"]);
    expect(pieces.map((piece) => piece.text).join("")).toBe(text);
  });
});

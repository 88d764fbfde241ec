import { describe, expect, it } from "vitest";
import { fits, readWanted, withValues, type Item } from "../../../src/browse/filter.ts";

const item = (facets: Record<string, string>, text = ""): Item => ({ facet: (name) => facets[name], text });

describe("what fits a filter", () => {
  const claim = item({ chapter: "model", briefing: "briefing-000 briefing-003" }, "qwen passed llama in 2025");

  it("is everything when nothing is wanted", () => {
    expect(fits(claim, {})).toBe(true);
  });

  it("has the wanted value, or one of several", () => {
    expect(fits(claim, { chapter: "model", briefing: "briefing-003" })).toBe(true);
    expect(fits(claim, { chapter: "model", briefing: "briefing-004" })).toBe(false);
    expect(fits(claim, { briefing: "briefing" })).toBe(false);
  });

  it("holds every word, in any order and case", () => {
    expect(fits(claim, { q: "Llama  QWEN" })).toBe(true);
    expect(fits(claim, { q: "llama gemma" })).toBe(false);
  });

  it("is nothing that lacks the facet", () => {
    expect(fits(item({}), { verdict: "agrees" })).toBe(false);
  });
});

describe("filters in an address", () => {
  it("are read by the names there are, empty ones left aside", () => {
    expect(readWanted("?chapter=model&verdict=&evil=1&q=%20two+words", ["chapter", "verdict", "q"])).toEqual({
      chapter: "model",
      q: "two words",
    });
  });

  it("are written beside what else stands there, and go when they are empty", () => {
    expect(withValues("?sort=-value&q=old", { q: "new", role: "claimed" })).toBe("?sort=-value&q=new&role=claimed");
    expect(withValues("?q=old", { q: " " })).toBe("");
  });
});

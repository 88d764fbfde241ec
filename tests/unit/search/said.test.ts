import { expect, it } from "vitest";
import { en } from "../../../src/i18n/en.ts";
import { summary } from "../../../src/search/said.ts";
import { entry } from "./entries.ts";

const said = en.search.said;
const hits = [{ entry: entry({}), words: new Set<string>() }];

it("says how many were found, how near they come, and by what", () => {
  expect(summary(said, "oak", { hits, nearness: "exact" })).toBe("1 found for “oak”");
  expect(summary(said, "oka", { hits, nearness: "similar" })).toContain("Nothing has “oka” in it. 1 found");
  expect(summary(said, "oak pox", { hits, nearness: "some" })).toContain("Nothing has all of “oak pox”");
  expect(summary(said, "{n}", { hits: [], nearness: "exact" })).toBe("Nothing found for “{n}”");
});

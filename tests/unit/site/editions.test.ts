import { expect, it } from "vitest";
import { editionChanges } from "../../../src/site/editions.ts";
import { edition } from "../datasets/fixtures.ts";

it("an edition differs from a later one by versions, by new datasets and by those that are gone", () => {
  const before = edition({ trees: "1.0.0", shares: "1.0.0", walks: "1.0.0" });
  const after = edition({ trees: "1.1.0", shares: "1.0.0", ponds: "1.0.0" });
  expect(editionChanges(before, after)).toEqual({
    changed: [{ name: "trees", before: "1.0.0", now: "1.1.0" }],
    added: [{ name: "ponds", version: "1.0.0" }],
    gone: [{ name: "walks", version: "1.0.0" }],
  });
});

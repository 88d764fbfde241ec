import { describe, expect, it } from "vitest";
import { readEntries } from "../../../src/search/engine.ts";
import { entry } from "./entries.ts";

const find = await readEntries([
  entry({ href: "oak", kind: "term", title: "Oak", text: "A tree with acorns." }),
  entry({ href: "elm", title: "Elms beside the road", text: "They stood until the beetle came." }),
  entry({ href: "count", kind: "claim", id: "HW-05", title: "The forest has 113,000 oaks.", text: "Nobody counted." }),
  entry({ href: "other", kind: "claim", id: "HW-06", title: "Not so many.", text: "HW-05, HW-05 and HW-05 again." }),
  entry({ href: "bark", kind: "source", title: "Oak bark", text: "Oak, oak, oak.", keys: "tannin" }),
]);
const found = (query: string) => find(query).hits.map((hit) => hit.entry.href);

describe("a search", () => {
  it("finds a word in its singular and plural, and by its beginning", () => {
    for (const query of ["beetle", "beetles", "beet"]) expect(found(query)).toEqual(["elm"]);
  });

  it("puts what is called so before all that speaks of it", () => {
    expect(found("oak")[0]).toBe("oak");
    expect(found("oak")).toHaveLength(3);
    for (const query of ["HW-05", "hw05", "hw 5"]) expect(found(query)).toEqual(["count", "other"]);
  });

  it("wants every word, and says which words of an entry it met", () => {
    expect(found("elm beetle")).toEqual(["elm"]);
    expect([...find("elms beetle").hits[0]!.words]).toEqual(["elm", "beetle"]);
    expect(find("elm beetle").nearness).toBe("exact");
  });

  it("forgives a slip of typing and says so", () => {
    expect(found("acrons")).toEqual(["oak"]);
    expect(found("betle")).toEqual(["elm"]);
    expect(find("betle").nearness).toBe("similar");
  });

  it("never takes one number for another", () => {
    expect(found("HW-07")).toEqual([]);
    expect(found("113,001")).toEqual([]);
  });

  it("falls back on some of the words where no entry has all, and says so", () => {
    expect(find("beetle acorns")).toMatchObject({ nearness: "some" });
    expect(found("beetle acorns").toSorted()).toEqual(["elm", "oak"]);
  });

  it("finds by keys that are not shown", () => {
    expect(found("tannin")).toEqual(["bark"]);
  });

  it("finds nothing by words that are everywhere, or nowhere", () => {
    for (const query of ["the", "zzzz", "", "?!"]) expect(found(query)).toEqual([]);
  });
});

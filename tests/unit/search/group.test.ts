import { expect, it } from "vitest";
import { byKind } from "../../../src/search/group.ts";
import { entry } from "./entries.ts";

const hit = (kind: "claim" | "term", href: string) => ({ entry: entry({ kind, href }), words: new Set<string>() });

it("puts the kind of the best hit first and keeps the order within each", () => {
  const groups = byKind([hit("claim", "a"), hit("term", "b"), hit("claim", "c")]);
  expect(groups.map(({ kind, hits }) => [kind, hits.map(({ entry: { href } }) => href)])).toEqual([
    ["claim", ["a", "c"]],
    ["term", ["b"]],
  ]);
});

import type { Entry } from "../../../src/search/entry.ts";

/** An entry with what a test does not care about filled in. */
export function entry(given: Partial<Entry>): Entry {
  return { kind: "step", href: "/", title: "Untitled", where: "", text: "", ...given };
}

import type { Edition } from "../datasets/schema/edition.ts";

/** How the data of one edition differs from that of a later one, by the names of the datasets. */
export interface EditionChanges {
  readonly changed: readonly { readonly name: string; readonly before: string; readonly now: string }[];
  readonly added: readonly { readonly name: string; readonly version: string }[];
  readonly gone: readonly { readonly name: string; readonly version: string }[];
}

/** The datasets whose version differs between two editions, and those that only one of them shows. */
export function editionChanges(earlier: Edition, later: Edition): EditionChanges {
  return {
    changed: Object.entries(later.datasets).flatMap(([name, now]) => {
      const before = earlier.datasets[name];
      return before === undefined || before === now ? [] : [{ name, before, now }];
    }),
    added: onlyIn(later, earlier),
    gone: onlyIn(earlier, later),
  };
}

function onlyIn({ datasets }: Edition, other: Edition): { name: string; version: string }[] {
  return Object.entries(datasets)
    .filter(([name]) => other.datasets[name] === undefined)
    .map(([name, version]) => ({ name, version }));
}

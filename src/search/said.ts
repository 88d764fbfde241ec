import type { Answer, Nearness } from "./engine.ts";
import type { Kind } from "./entry.ts";

/** What the page says, as the page itself carries it. */
export interface Said extends Readonly<Record<Nearness, string>> {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly loading: string;
  readonly failed: string;
  readonly none: string;
  readonly advice: string;
  readonly all: string;
}

/** @throws Error when the page carries no words. */
export function readSaid(page: Document): Said {
  const block = page.querySelector("[data-search-words]");
  if (!block) throw new Error("The page of search has no [data-search-words] block.");
  return JSON.parse(block.textContent) as Said;
}

/** What was found, in a sentence. */
export function summary(said: Said, query: string, { hits, nearness }: Answer): string {
  return filled(hits.length === 0 ? said.none : said[nearness], { n: hits.length, q: query });
}

/** A text with its slots filled. */
export function filled(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w)\}/g, (slot, name: string) => String(values[name] ?? slot));
}

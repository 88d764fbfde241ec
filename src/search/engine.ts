import MiniSearch, { type Options, type SearchOptions, type SearchResult } from "minisearch";
import type { Entry, Kind } from "./entry.ts";
import { folded, wordsIn } from "./words.ts";

/** How near what was found comes to what was asked: all of its words, words like them, or some of either. */
export type Nearness = "exact" | "similar" | "some";

/** An entry that was found, with the words of it that were asked for, as the index knows them. */
export interface Hit {
  readonly entry: Entry;
  readonly words: ReadonlySet<string>;
}

export interface Answer {
  readonly hits: readonly Hit[];
  readonly nearness: Nearness;
}

type Numbered = Entry & { readonly at: number };

const options: Options<Numbered> = {
  fields: ["id", "title", "where", "text", "more", "keys"],
  idField: "at",
  tokenize: (text) => wordsIn(text).map((word) => word.text),
  processTerm: folded,
  searchOptions: {
    boost: { id: 8, title: 3, more: 0.5, keys: 0.5 },
    combineWith: "AND",
    prefix: (word) => word.length > 1,
  },
};

/** Slips that are forgiven: two from a certain length on, none in a short word or a number, where one makes another word. */
const forgiving = (twoFrom: number): SearchOptions => ({
  fuzzy: (word) => (/\d/.test(word) || word.length < 4 ? false : word.length < twoFrom ? 1 : 2),
});

/** Tried in turn until one finds something. Two letters that changed places are two slips. */
const attempts: readonly { readonly nearness: Nearness; readonly how: SearchOptions }[] = [
  { nearness: "exact", how: {} },
  { nearness: "similar", how: forgiving(8) },
  { nearness: "similar", how: forgiving(5) },
  { nearness: "some", how: { ...forgiving(8), combineWith: "OR" } },
];

/** What explains goes before what it rests on. */
const weights: Readonly<Record<Kind, number>> = {
  term: 1.4,
  step: 1.3,
  figure: 1.1,
  claim: 1,
  dataset: 0.9,
  source: 0.6,
};

/** Few enough that reading them all holds up a slow phone for no more than a blink at a time. */
const chunkSize = 20;

/** Reads all entries; the answer to each query is best first. */
export async function readEntries(entries: readonly Entry[]): Promise<(query: string) => Answer> {
  const index = new MiniSearch<Numbered>(options);
  await index.addAllAsync(
    entries.map((entry, at) => ({ ...entry, at })),
    { chunkSize },
  );
  const boostDocument = (at: number) => weights[entries[at]!.kind];
  return (query) => {
    for (const { nearness, how } of attempts) {
      const found = index.search(query, { ...how, boostDocument }).map((result) => hitOf(result, entries));
      if (found.length > 0) return { hits: namedFirst(found, query), nearness };
    }
    return { hits: [], nearness: "exact" };
  };
}

function hitOf({ id, terms }: SearchResult, entries: readonly Entry[]): Hit {
  return { entry: entries[id as number]!, words: new Set(terms) };
}

/** What has the query for its number or title goes before all that mention it. */
function namedFirst(hits: readonly Hit[], query: string): Hit[] {
  const asked = wordsOf(query);
  const isNamed = ({ entry: { id, title } }: Hit) => wordsOf(id ?? "") === asked || wordsOf(title) === asked;
  return [...hits.filter(isNamed), ...hits.filter((hit) => !isNamed(hit))];
}

function wordsOf(text: string): string {
  return wordsIn(text)
    .map((word) => folded(word.text))
    .join(" ");
}

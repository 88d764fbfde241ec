/** What a reader asks of a list: a value for some facets, and words (`q`) that must all occur. */
export type Wanted = Readonly<Record<string, string>>;

export interface Item {
  /** Values of a facet, parted by spaces where there are several. */
  readonly facet: (name: string) => string | undefined;
  /** Everything the item says, in lower case. */
  readonly text: string;
}

const wordsName = "q";

/** Whether an item meets everything that is wanted. */
export function fits(item: Item, wanted: Wanted): boolean {
  return Object.entries(wanted).every(([name, value]) =>
    name === wordsName ? hasWords(item.text, value) : (item.facet(name) ?? "").split(" ").includes(value),
  );
}

function hasWords(text: string, words: string): boolean {
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The wanted values that an address holds, those without a filter left aside. */
export function readWanted(search: string, names: readonly string[]): Wanted {
  const given = new URLSearchParams(search);
  const entries = names.map((name) => [name, given.get(name)?.trim() ?? ""] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ""));
}

/** An address's query with some values set anew; an empty one is left out, what else stands there is kept. */
export function withValues(search: string, values: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries(values)) {
    if (value.trim() === "") query.delete(name);
    else query.set(name, value.trim());
  }
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}

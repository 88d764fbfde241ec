import type { Catalog } from "../datasets/catalog.ts";
import { printSlots, resolveFact } from "../datasets/facts.ts";
import { isObservation } from "../datasets/schema/rows.ts";
import type { Source } from "../datasets/schema/source.ts";
import type { Figure, Rows, StateWords, Words } from "../figures/kit/define.ts";
import type { FigureWords } from "./figure-words.ts";

/** The rows a figure's `select` takes from the datasets it reads, in the edition's versions. */
export function figureRows(figure: Figure, data: Catalog): Rows {
  const names = Object.keys(figure.reads);
  return Object.fromEntries(
    names.map((name) => [name, data.dataset(name).rows.filter((row) => figure.select(row, name))]),
  );
}

/** The sources of rows, each once, in the order in which they first appear. */
export function rowSources(rows: Rows, data: Catalog): Source[] {
  const ids = Object.values(rows).flatMap((list) => list.flatMap((row) => row.sources));
  return [...new Set(ids)].map((id) => data.source(id));
}

/** A figure's words with every slot printed, and value and date of each of its rows. */
export function printedWords(words: FigureWords, rows: Rows, data: Catalog): Words {
  const print = (text: string) => printSlots(text, data).text;
  return {
    states: mapValues(words.states, (state) => mapValues(state, print) as unknown as StateWords),
    labels: mapValues(words.labels, print),
    printed: printedRows(rows, data),
  };
}

function printedRows(rows: Rows, data: Catalog): Words["printed"] {
  const entries = Object.entries(rows).flatMap(([dataset, list]) =>
    list.flatMap((row) => {
      if (!isObservation(row)) return [];
      const of = `${dataset}/${row.id}`;
      return [
        [of, { value: resolveFact({ of }, data).text, date: resolveFact({ of, as: "date" }, data).text }] as const,
      ];
    }),
  );
  return Object.fromEntries(entries);
}

function mapValues<In, Out>(record: Readonly<Record<string, In>>, change: (value: In) => Out): Record<string, Out> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

import type { Catalog } from "../datasets/catalog.ts";
import type { Claim } from "../datasets/schema/claims.ts";

/** What rests on a source: rows of datasets, counted by dataset, and claims. */
export interface Backing {
  readonly datasets: ReadonlyMap<string, number>;
  readonly claims: readonly Claim[];
}

interface Growing {
  readonly datasets: Map<string, number>;
  readonly claims: Claim[];
}

/** For each source, the rows and claims of the edition that name it. */
export function backings(data: Catalog): ReadonlyMap<string, Backing> {
  const all = new Map<string, Growing>();
  for (const name of data.names) {
    for (const row of data.dataset(name).rows) {
      for (const id of row.sources) {
        const backing = all.get(id) ?? { datasets: new Map<string, number>(), claims: [] };
        all.set(id, backing);
        if ("verdict" in row) backing.claims.push(row);
        else backing.datasets.set(name, (backing.datasets.get(name) ?? 0) + 1);
      }
    }
  }
  return all;
}

import type { Catalog } from "./catalog.ts";
import type { Fault } from "./faults.ts";
import type { Claim } from "./schema/claims.ts";
import type { Dataset } from "./schema/dataset.ts";
import type { Source } from "./schema/source.ts";
import { suggest } from "./suggest.ts";

type Ledger = Extract<Dataset, { kind: "claims" }>;

/** Names that lead nowhere: from the claims to rows and briefings, and from rows to the claims. */
export function ledgerFaults(catalog: Catalog, sources: readonly Source[]): Fault[] {
  const shown = catalog.names.map((name) => catalog.dataset(name));
  const ledgers = shown.filter((dataset) => dataset.kind === "claims");
  const claims = new Set(ledgers.flatMap(({ rows }) => rows.map(({ id }) => id)));
  const rows = new Map(shown.map((dataset) => [dataset.name, new Set(dataset.rows.map(({ id }) => id))]));
  return [
    ...ledgers.flatMap((ledger) => [...checkedFaults(ledger, rows), ...briefingFaults(ledger, sources)]),
    ...shown.flatMap((dataset) => claimFaults(dataset, claims)),
  ];
}

function checkedFaults(ledger: Ledger, rows: ReadonlyMap<string, ReadonlySet<string>>): Fault[] {
  return unknown(ledger, "checked", (ref) => {
    const [name = "", row = ""] = ref.split("/");
    const known = rows.get(name);
    if (known?.has(row)) return undefined;
    const near = known ? suggest(row, known) : suggest(name, rows.keys());
    return { expected: "the name of a row of the edition, as dataset/row", remedy: near };
  });
}

function briefingFaults(ledger: Ledger, sources: readonly Source[]): Fault[] {
  const ids = sources.map(({ id }) => id);
  return unknown(ledger, "briefings", (id) =>
    ids.includes(id) ? undefined : { expected: "the id of a source in data/sources.json", remedy: suggest(id, ids) },
  );
}

function unknown(
  { name, version, rows }: Ledger,
  field: "checked" | "briefings",
  tell: (ref: string) => Pick<Fault, "expected" | "remedy"> | undefined,
): Fault[] {
  const file = `data/${name}/${version}.json`;
  return rows.flatMap((row: Claim) =>
    (row[field] ?? []).flatMap((value) => {
      const told = tell(value);
      return told ? [{ file, place: `row "${row.id}", field "${field}"`, value, ...told }] : [];
    }),
  );
}

/** Rows that name a claim which no ledger has. */
function claimFaults({ name, version, rows }: Dataset, known: ReadonlySet<string>): Fault[] {
  return rows.flatMap((row) =>
    ("claims" in row ? (row.claims ?? []) : [])
      .filter((claim) => !known.has(claim))
      .map((claim) => ({
        file: `data/${name}/${version}.json`,
        place: `row "${row.id}", field "claims"`,
        value: claim,
        expected: "the id of a row of the claims ledger",
        remedy: `${suggest(claim, known)} Or add the claim to the ledger.`,
      })),
  );
}

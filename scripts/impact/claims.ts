import type { Catalog } from "../../src/datasets/catalog.ts";
import { printDate } from "../../src/datasets/dates.ts";
import type { CellChange, Differences } from "../../src/datasets/differences.ts";
import { digits } from "../../src/datasets/numerals.ts";
import { inWords, printNumber } from "../../src/datasets/print.ts";
import { edtfPattern } from "../../src/datasets/schema/common.ts";
import type { Claim } from "../../src/datasets/schema/claims.ts";
import { isObservation } from "../../src/datasets/schema/rows.ts";
import type { Sides } from "./sides.ts";

/** A claim that was checked against a row that changed. Its finding is typed text, so it follows no number. */
export interface ChangedClaim {
  readonly id: string;
  /** The dataset it is a row of. */
  readonly ledger: string;
  readonly finding: string;
  /** What the finding still says as the row had it before. */
  readonly repeats: readonly string[];
}

interface Changed {
  readonly name: string;
  readonly differences: Differences;
}

/** The claims that rest on rows of these datasets that changed or are gone, each with its finding. */
export function claimsOn(datasets: readonly Changed[], { before, after }: Sides): ChangedClaim[] {
  const changes = new Map<string, CellChange[]>();
  for (const { name, differences } of datasets) {
    for (const { id } of differences.removed) changes.set(`${name}/${id}`, []);
    for (const change of differences.changed) {
      const ref = `${name}/${change.row}`;
      changes.set(ref, [...(changes.get(ref) ?? []), change]);
    }
  }
  const ledgers = after.names.map((name) => after.dataset(name)).filter((dataset) => dataset.kind === "claims");
  return ledgers.flatMap(({ name: ledger, rows }) =>
    rows.flatMap(({ id, finding, checked = [] }: Claim) => {
      const refs = checked.filter((ref) => changes.has(ref));
      if (refs.length === 0) return [];
      const repeats = refs.flatMap((ref) =>
        (changes.get(ref) ?? []).flatMap((change) => repeated(finding, change, unitOf(ref, before))),
      );
      return [{ id, ledger, finding, repeats: [...new Set(repeats)] }];
    }),
  );
}

type Unit = Parameters<typeof printNumber>[1];

/** The old value in the forms in which a finding still has it, where it has not the new one. */
function repeated(finding: string, { before, after }: CellChange, unit: Unit): string[] {
  const rest = printed(after, unit).reduce((text, now) => text.replace(whole(now), ""), finding);
  return printed(before, unit).filter((old) => whole(old).test(rest));
}

/** A number or a date in the forms that a sentence may give it. Of 36.5% the sign may be a word there. */
function printed(value: unknown, unit: Unit): string[] {
  if (typeof value === "string") return edtfPattern.test(value) ? [printDate(value)] : [];
  if (typeof value !== "number") return [];
  return [...new Set([printNumber(value, unit).replace(/%$/, ""), digits(value), ...words(value)])];
}

function words(value: number): string[] {
  try {
    return [inWords(value)];
  } catch {
    return [];
  }
}

/** Where a text stands in a sentence, and not as a part of a longer number or word. */
function whole(text: string): RegExp {
  const plain = text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`(?<![\\w.,])${plain}(?!\\w|[.,]\\d)`, "i");
}

function unitOf(ref: string, catalog: Catalog): Unit {
  const row = catalog.row(ref);
  return isObservation(row) ? row.unit : "rows";
}

import type { Catalog } from "../datasets/catalog.ts";
import type { Claim } from "../datasets/schema/claims.ts";
import type { Row } from "../datasets/schema/rows.ts";
import { en as ui, fill } from "../i18n/en.ts";

/** A row with the dataset it stands in. */
export interface PlacedRow {
  readonly dataset: string;
  readonly row: Row;
}

/** The claims of the briefings, and the rows of other datasets that belong to each. */
export interface Ledger {
  readonly claims: readonly Claim[];
  readonly byId: ReadonlyMap<string, Claim>;
  readonly rowsOf: (claim: string) => readonly PlacedRow[];
}

/** The ledger of an edition; empty where the edition has none. */
export function readLedger(data: Catalog): Ledger {
  const claims: Claim[] = [];
  const rows = new Map<string, PlacedRow[]>();
  for (const name of data.names) {
    const dataset = data.dataset(name);
    if (dataset.kind === "claims") claims.push(...dataset.rows);
    else for (const row of dataset.rows) place({ dataset: name, row }, rows);
  }
  for (const claim of claims) placeChecked(claim, data, rows);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return { claims, byId, rowsOf: (claim) => rows.get(claim) ?? [] };
}

function place(placed: PlacedRow, rows: Map<string, PlacedRow[]>): void {
  for (const claim of claimsOf(placed.row)) add(claim, placed, rows);
}

/** A claim may name rows as its checked values that do not name it back. */
function placeChecked({ id, checked = [] }: Claim, data: Catalog, rows: Map<string, PlacedRow[]>): void {
  for (const ref of checked) {
    const row = data.row(ref);
    const dataset = ref.slice(0, ref.indexOf("/"));
    if (!rows.get(id)?.some((other) => other.dataset === dataset && other.row.id === row.id)) {
      add(id, { dataset, row }, rows);
    }
  }
}

function add(claim: string, placed: PlacedRow, rows: Map<string, PlacedRow[]>): void {
  const list = rows.get(claim);
  if (list) list.push(placed);
  else rows.set(claim, [placed]);
}

/** The ids of claims that a row of another dataset carries. */
export function claimsOf(row: Row): readonly string[] {
  return "claims" in row ? (row.claims ?? []) : [];
}

/** "Briefing 003" for the source "briefing-003". */
export function briefingName(id: string): string {
  return fill(ui.claim.briefing, { n: id.replace(/^briefing-/, "") });
}

/** The number a briefing prints, where our wording of the claim does not already hold it. */
export function printedAs({ value, text, unit }: Claim): string | undefined {
  if (value === undefined || !/\d/.test(value) || text.includes(value)) return undefined;
  return /^[\d.,–-]+$/.test(value) && unit !== undefined ? `${value} ${unit}` : value;
}

import type { Catalog } from "./catalog.ts";
import { endDay } from "./dates.ts";
import type { Check, Checks } from "./schema/checks.ts";
import type { Unit } from "./schema/common.ts";
import type { Dataset } from "./schema/dataset.ts";
import { isObservation, type Observation, type Row } from "./schema/rows.ts";
import type { Source } from "./schema/source.ts";

/** Why something is looked at again when it is. The words for each stand in the interface strings. */
export type Rule = "noted" | "moving" | "slow" | "argued" | "ahead" | "claimed" | "settled" | "source";

/** When a row or a source was last verified, as far as anybody wrote that down, and when to look again. */
export interface Freshness {
  readonly kind: "row" | "source";
  /** `dataset/row`, or the id of a source. */
  readonly ref: string;
  /** Undefined where nobody wrote it down. */
  readonly verified: string | undefined;
  /** The day or period that the row itself stands for. */
  readonly asOf: string | undefined;
  /** Undefined where there is nothing to look at again. */
  readonly due: string | undefined;
  readonly rule: Rule;
}

/** Months after which to look again. */
export const months = { moving: 6, slow: 12, argued: 12, source: 12 } as const;

/** What goes on being counted or priced; shares do too. */
const moving: ReadonlySet<Unit> = new Set<Unit>(["repositories", "downloads", "USD per million tokens"]);
const shares: ReadonlySet<Unit> = new Set<Unit>(["percent", "share"]);

/** What a thing is made of, or scored once, stays as it is. */
const fixed: ReadonlySet<Unit> = new Set<Unit>([
  "parameters",
  "GFLOPs per token",
  "experts",
  "points",
  "tests",
  "chip hours",
]);

function paceOf({ unit, measure }: Observation): "moving" | "slow" | "settled" {
  if (shares.has(unit)) return measure.startsWith("share-") ? "moving" : "settled";
  return moving.has(unit) ? "moving" : fixed.has(unit) ? "settled" : "slow";
}

/** Every row and every source of the edition shown, what is due first in front, what is never due last. */
export function freshness(data: Catalog, sources: readonly Source[], checks: Checks): Freshness[] {
  const datasets = data.names.map((name) => data.dataset(name));
  const rows = datasets.flatMap((dataset) => dataset.rows.map((row) => ofRow(row, dataset, data, checks)));
  const all = [...rows, ...sources.map((source) => ofSource(source, datasets, checks))];
  return all.sort((a, b) => compare(a.due ?? "9999", b.due ?? "9999") || compare(a.ref, b.ref));
}

/** Whether something is to be looked at on a day or before. */
export function isDue({ due }: Freshness, day: string): boolean {
  return due !== undefined && due <= day;
}

function ofRow(row: Row, dataset: Dataset, data: Catalog, checks: Checks): Freshness {
  const ref = `${dataset.name}/${row.id}`;
  const check = checks.rows[ref];
  const asOf = "asOf" in row ? row.asOf : undefined;
  const found = { kind: "row", ref, verified: check?.verified, asOf } as const;
  if (check?.due) return { ...found, due: check.due, rule: "noted" };
  if ("verdict" in row || ("role" in row && row.role === "claimed"))
    return { ...found, due: undefined, rule: "claimed" };
  if ("lane" in row) {
    const ahead = row.due !== undefined && (!check || check.verified < row.due);
    return { ...found, due: ahead ? row.due : undefined, rule: ahead ? "ahead" : "settled" };
  }
  if ("group" in row || (isObservation(row) && (paceOf(row) === "settled" || isOvertaken(row, dataset)))) {
    return { ...found, due: undefined, rule: "settled" };
  }
  const rule = isObservation(row) ? (paceOf(row) === "moving" ? "moving" : "slow") : "argued";
  const last = check?.verified ?? (asOf ? endDay(asOf) : unchangedSince(row, data.versions(dataset.name)));
  return { ...found, due: later(last, months[rule]), rule };
}

/** Whether the dataset holds a later count of the same thing: the earlier one is history. */
function isOvertaken(row: Observation, { rows }: Dataset): boolean {
  const end = endDay(row.asOf);
  const of = ({ subject, measure, unit, base, method }: Observation) =>
    [subject, measure, unit, base, method].join(" ");
  return rows.some(
    (other) => isObservation(other) && other.role !== "claimed" && of(other) === of(row) && endDay(other.asOf) > end,
  );
}

function ofSource({ id }: Source, datasets: readonly Dataset[], checks: Checks): Freshness {
  const check: Check | undefined = checks.sources[id];
  const found = { kind: "source", ref: id, verified: check?.verified, asOf: undefined } as const;
  if (check?.due) return { ...found, due: check.due, rule: "noted" };
  const citing = datasets.filter(({ citations }) => citations.some((citation) => citation.id === id));
  // Nobody wrote down when it was read; it was read by the day on which something that cites it was released.
  const last = check?.verified ?? citing.map(({ released }) => released).sort()[0];
  return { ...found, due: last ? later(last, months.source) : undefined, rule: last ? "source" : "settled" };
}

/** The day of the first version in which a row reads as it does in the newest. */
function unchangedSince(row: Row, versions: readonly Dataset[]): string {
  const now = JSON.stringify(row);
  const same = (dataset: Dataset) => dataset.rows.some((other) => other.id === row.id && JSON.stringify(other) === now);
  const first = versions.findLastIndex((dataset) => !same(dataset)) + 1;
  return versions[first]?.released ?? versions.at(-1)?.released ?? "";
}

/** A day some months on; the last day of a shorter month where there is no such day. */
export function later(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, last))).toISOString().slice(0, 10);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

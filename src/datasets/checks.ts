import { span } from "./dates.ts";
import type { Fault } from "./faults.ts";
import { isRecord } from "./faults.ts";
import { clean } from "./numerals.ts";
import { edtfPattern } from "./schema/common.ts";
import { suggest } from "./suggest.ts";

type Loose = Readonly<Record<string, unknown>>;
type Found = Omit<Fault, "file">;

/**
 * What a schema cannot see: how the parts of one dataset file fit together. Reads the file as it is, right or wrong,
 * so that a fault in one row never hides another.
 */
export function datasetChecks(json: Loose, file: string): Found[] {
  const [rows, citations] = [records(json.rows), records(json.citations)];
  return [
    ...nameFaults(json, file),
    ...duplicates(rows, "row"),
    ...duplicates(citations, "citation"),
    ...citationFaults(rows, citations),
    ...rows.flatMap(dateFaults),
    ...baseFaults(rows),
  ];
}

/** Ids that stand twice in a list. */
export function duplicates(list: readonly Loose[], noun: string): Found[] {
  const counts = new Map<string, number>();
  for (const { id } of list) if (typeof id === "string") counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([id, count]) => ({
      place: `${noun} "${id}"`,
      value: id,
      expected: `each ${noun} to have an id of its own`,
      remedy: `Rename or remove one of the ${count}.`,
    }));
}

/** The objects of a list; anything else is the schema's to report. */
export function records(list: unknown): Loose[] {
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

function nameFaults({ name, version }: Loose, file: string): Found[] {
  const [base = "", folder = ""] = file.split(/[\\/]/).reverse();
  const pairs = [
    { field: "name", value: name, expected: folder, of: "folder" },
    { field: "version", value: version, expected: base.replace(/\.json$/, ""), of: "file" },
  ];
  return pairs
    .filter(({ value, expected }) => typeof value === "string" && value !== expected)
    .map(({ field, value, expected, of }) => ({
      place: `field "${field}"`,
      value,
      expected: `"${expected}", the name of the ${of}`,
      remedy: `Write "${expected}" here, or rename the ${of} to ${String(value)}.`,
    }));
}

function citationFaults(rows: readonly Loose[], citations: readonly Loose[]): Found[] {
  const known = citations.map(({ id }) => id).filter((id) => typeof id === "string");
  const used = new Set(rows.flatMap(({ sources }) => (Array.isArray(sources) ? sources.map(String) : [])));
  const unknown = rows.flatMap(({ id, sources }) =>
    (Array.isArray(sources) ? sources : [])
      .filter((source) => typeof source === "string" && !known.includes(source))
      .map((source: string) => ({
        place: `row "${String(id)}", field "sources"`,
        value: source,
        expected: "the id of one of the file's citations",
        remedy: `${suggest(source, known)} Or add the source to "citations".`,
      })),
  );
  const idle = known.filter((id) => !used.has(id));
  return [
    ...unknown,
    ...idle.map((id) => ({
      place: `citation "${id}"`,
      value: id,
      expected: "a citation that at least one row names in its sources",
      remedy: "Name it in a row, or remove it from the file.",
    })),
  ];
}

function dateFaults(row: Loose): Found[] {
  return ["asOf", "published"].flatMap((field) => {
    const date = row[field];
    if (typeof date !== "string" || !edtfPattern.test(date)) return [];
    const [start, end] = span(date);
    if (start < end) return [];
    const place = `row "${String(row.id)}", field "${field}"`;
    return [{ place, value: date, expected: "an interval that ends after it starts", remedy: "Swap its two dates." }];
  });
}

/**
 * Shares of one measure and base are parts of one whole: more than the whole means that two of them overlap, less that
 * one is missing where a row stands for the rest.
 */
function baseFaults(rows: readonly Loose[]): Found[] {
  const groups = new Map<string, Loose[]>();
  for (const row of rows) {
    const { base, measure, unit, value } = row;
    if (typeof base !== "string" || unit !== "percent" || typeof value !== "number") continue;
    const whole = `${String(measure)} of ${base}`;
    groups.set(whole, groups.get(whole) ?? []);
    groups.get(whole)?.push(row);
  }
  return [...groups].flatMap(([whole, parts]) => {
    const sum = clean(parts.reduce((total, { value }) => total + Number(value), 0));
    const complete = parts.some(({ subject }) => subject === "rest");
    if (sum <= 100.1 && (sum >= 99.9 || !complete)) return [];
    const place = `rows ${parts.map(({ id }) => `"${String(id)}"`).join(", ")}, field "value"`;
    const most = complete ? "100, since one is the rest" : "100 at most";
    const expected = `shares of one whole (${whole}) that add up to ${most}`;
    return [{ place, value: sum, expected, remedy: "Check the values, or give overlapping shares a base each." }];
  });
}

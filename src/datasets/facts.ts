import type { Catalog } from "./catalog.ts";
import { countedRows, tally } from "./count.ts";
import type { FoundRow } from "./count.ts";
import { printDate } from "./dates.ts";
import { printQuantity } from "./forms.ts";
import { add, divide, fromRow, subtract } from "./quantity.ts";
import type { Quantity } from "./quantity.ts";
import { parseRequest, refs } from "./request.ts";
import type { FactRequest } from "./request.ts";
import { isObservation } from "./schema/rows.ts";
import type { Observation } from "./schema/rows.ts";
import { parseSlot } from "./slot.ts";

export { factKey, forms, parseRequest } from "./request.ts";
export { parseSlot } from "./slot.ts";
export type { FactRequest, Form } from "./request.ts";
export type { FoundRow } from "./count.ts";

/** A printed number or date, and the rows it rests on. `value` is the plain number, null for dates. */
export interface Fact {
  readonly text: string;
  readonly value: number | null;
  readonly rows: readonly FoundRow[];
  readonly request: FactRequest;
}

/**
 * The fact that a request asks for, printed.
 * @throws Error when a row is unknown, the arithmetic makes no sense or the form cannot be honest.
 */
export function resolveFact(given: FactRequest, catalog: Catalog): Fact {
  const request = parseRequest({ ...given });
  const rows = request.count === undefined ? namedRows(request, catalog) : countedRows(request, catalog);
  if (isDateForm(request.as)) {
    return { text: printDate(sharedDate(rows, request.as, catalog)), value: null, rows, request };
  }
  const quantity = request.count === undefined ? workOut(request, catalog) : tally(request, rows.length);
  return { text: printQuantity(quantity, request.as ?? "value"), value: quantity.value, rows, request };
}

/** A text with each `{slot}` replaced by its fact. @throws Error when a brace is left over. */
export function printSlots(text: string, catalog: Catalog): { text: string; facts: Fact[] } {
  const facts: Fact[] = [];
  const printed = text.replace(/\{([^{}]*)\}/g, (_, slot: string) => {
    const fact = resolveFact(parseSlot(slot), catalog);
    facts.push(fact);
    return fact.text;
  });
  if (/[{}]/.test(printed)) {
    throw new Error(`"${text}" has a brace without its partner. Close the slot: {dataset/row}.`);
  }
  return { text: printed, facts };
}

function namedRows(request: FactRequest, catalog: Catalog): FoundRow[] {
  const named = [request.of, request.plus, request.minus, request.over].flatMap(refs);
  return named.map((ref) => {
    const row = catalog.row(ref).id;
    const { name, version } = catalog.dataset(ref.slice(0, ref.indexOf("/")));
    return { dataset: name, version, row };
  });
}

function workOut(request: FactRequest, catalog: Catalog): Quantity {
  const sum = (term: string | undefined) =>
    refs(term)
      .map((ref) => fromRow(ref, numbered(ref, catalog)))
      .reduce(add);
  let result = sum(request.of);
  if (request.plus) result = add(result, sum(request.plus));
  if (request.minus) result = subtract(result, sum(request.minus));
  return request.over ? divide(result, sum(request.over)) : result;
}

function numbered(ref: string, catalog: Catalog): Observation {
  const row = catalog.row(ref);
  if (isObservation(row)) return row;
  throw new Error(`${ref} holds no number. Name a row of an "observations" dataset, or ask for its date.`);
}

/** The forms that print a date, with the field of the row that each one reads. */
const dateFields = { date: "asOf", published: "published", due: "due" } as const;
type DateForm = keyof typeof dateFields;

function isDateForm(form: string | undefined): form is DateForm {
  return form !== undefined && form in dateFields;
}

/** The one date that all rows have. @throws Error when they differ or have none. */
function sharedDate(rows: readonly FoundRow[], form: DateForm, catalog: Catalog): string {
  const dates = new Set(rows.map(({ dataset, row }) => dateOf(`${dataset}/${row}`, form, catalog)));
  const [date] = dates;
  if (dates.size === 1 && date !== undefined) return date;
  const found = dates.size === 0 ? "none" : [...dates].join(", ");
  throw new Error(`as="${form}" needs rows of one date, found ${found}. Ask for the date of one row.`);
}

function dateOf(ref: string, form: DateForm, catalog: Catalog): string {
  const row = catalog.row(ref);
  const field = dateFields[form];
  const date = new Map<string, unknown>(Object.entries(row)).get(field);
  if (typeof date === "string" && date !== "") return date;
  throw new Error(`${ref} has no "${field}", so as="${form}" cannot print it. Add the field or drop the form.`);
}

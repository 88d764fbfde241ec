import { suggest } from "./suggest.ts";

/** The ways in which a fact can be printed. */
export const forms = [
  "value",
  "number",
  "words",
  "date",
  "published",
  "due",
  "range",
  "in-hundred",
  "in-ten",
  "one-in",
  "times",
  "about-times",
  "percent",
] as const;
export type Form = (typeof forms)[number];

/**
 * What a fact asks for: `(of + plus - minus) / over`, each a list of `dataset/row` whose values are summed,
 * or the number of rows of a dataset: `count`, narrowed by `where`.
 */
export interface FactRequest {
  readonly of?: string;
  readonly plus?: string;
  readonly minus?: string;
  readonly over?: string;
  readonly count?: string;
  readonly where?: string;
  readonly as?: Form;
}

export const terms = ["of", "plus", "minus", "over"] as const;
export const attributes = [...terms, "count", "where", "as"] as const;
const refPattern = /^[a-z0-9-]+\/[a-z0-9-]+$/i;

/**
 * The request that attributes or their like write down.
 * @throws Error when one is unknown, malformed, or does not go with the others.
 */
export function parseRequest(given: Readonly<Record<string, unknown>>): FactRequest {
  const request: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    if (!isOneOf(attributes, name)) throw new Error(`A fact has no "${name}". ${suggest(name, attributes)}`);
    if (typeof value !== "string" || value.trim() === "") {
      throw new Error(`"${name}" of a fact must be a text, found ${JSON.stringify(value)}. Write ${name}="...".`);
    }
    request[name] = value.trim().replace(/\s+/g, " ");
  }
  return checked(request);
}

/** The quantity of a request as a slug. All forms of one quantity share it, as they share one entry. */
export function factKey(request: FactRequest): string {
  const { of: first, count, ...rest } = parseRequest({ ...request });
  const parts = first === undefined ? [`count ${count}`] : [first];
  for (const name of ["where", "plus", "minus", "over"] as const) if (rest[name]) parts.push(`${name} ${rest[name]}`);
  return parts
    .join(" ")
    .replace(/[^a-z0-9]+/gi, "-")
    .toLowerCase();
}

/** The `dataset/row` names in one term of a request. */
export function refs(term: string | undefined): string[] {
  return term === undefined ? [] : term.split(" ");
}

/** The `field=value` conditions of a count. */
export function conditions(where: string | undefined): [field: string, value: string][] {
  return refs(where).map((condition) => {
    const [field = "", ...value] = condition.split("=");
    return [field, value.join("=")];
  });
}

function checked(request: Readonly<Record<string, string>>): FactRequest {
  const { of: first, count, where, as: form, ...rest } = request;
  const show = JSON.stringify(request);
  if ((first === undefined) === (count === undefined)) {
    throw new Error(`A fact needs either "of" (a row) or "count" (a dataset), found ${show}.`);
  }
  if (count !== undefined && Object.keys(rest).length > 0) {
    throw new Error(`A count takes "where" and "as" only, found ${show}.`);
  }
  if (first !== undefined && where !== undefined) {
    throw new Error(`"where" narrows a count, found ${show}. Name the row in "of", or count a dataset.`);
  }
  for (const ref of [first, ...Object.values(rest)].flatMap(refs)) {
    if (!refPattern.test(ref)) throw new Error(`"${ref}" does not name a row. Write dataset/row.`);
  }
  for (const [field, value] of conditions(where)) {
    if (!field || !value) throw new Error(`The condition "${field}" needs a value. Write where="field=value".`);
  }
  if (form !== undefined && !isOneOf(forms, form)) {
    throw new Error(`No form is called "${form}". ${suggest(form, forms)}`);
  }
  return request as FactRequest;
}

/** Whether a word is one of a fixed list. */
export function isOneOf<Word extends string>(words: readonly Word[], word: string): word is Word {
  return (words as readonly string[]).includes(word);
}

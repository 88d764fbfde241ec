import { z } from "astro/zod";
import type { Fault } from "./faults.ts";
import { isRecord, placeOf, valueAt } from "./faults.ts";
import { nearMisses } from "./suggest.ts";

type Issue = z.core.$ZodIssue;
type Told = Pick<Fault, "expected" | "remedy">;

/** The faults of a file that its schema finds, each told in full; one fault a place. */
export function schemaFaults(schema: z.ZodType, json: unknown, file: string): Fault[] {
  const issues = schema.safeParse(json).error?.issues ?? [];
  const misspelt = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? keyFaults(schema, json, file, issue) : [],
  );
  const renamed = new Set(misspelt.map(({ meant }) => meant));
  const places = new Set<string>();
  const others = issues.filter(({ code, path }) => {
    const place = path.map(String).join(".");
    // A missing field is no second fault when it stands there misspelt; nor is what follows from a first fault.
    if (code === "unrecognized_keys" || renamed.has(place) || places.has(place)) return false;
    places.add(place);
    return true;
  });
  return [...misspelt.map(({ fault }) => fault), ...others.map((issue) => fault(issue, json, file))];
}

interface Misspelt {
  readonly fault: Fault;
  /** The path of the field that was meant, where it is missing. */
  readonly meant: string | undefined;
}

function keyFaults(
  schema: z.ZodType,
  json: unknown,
  file: string,
  issue: z.core.$ZodIssueUnrecognizedKeys,
): Misspelt[] {
  const allowed = fieldsAt(schema, json, issue.path);
  return issue.keys.map((key) => {
    const path = [...issue.path, key];
    const free = allowed.filter((field) => valueAt(json, [...issue.path, field]) === undefined);
    const [near] = nearMisses(key, free);
    const expected = `one of the fields ${allowed.join(", ")}`;
    const remedy = near ? `Rename it to "${near}".` : "Remove it, or put what it says into one of these fields.";
    const meant = near && [...issue.path, near].map(String).join(".");
    return { fault: { file, place: placeOf(json, path), value: valueAt(json, path), expected, remedy }, meant };
  });
}

function fault(issue: Issue, json: unknown, file: string): Fault {
  const value = issue.code === "invalid_key" ? issue.path.at(-1) : valueAt(json, issue.path);
  return { file, place: placeOf(json, issue.path), value, ...tell(issue, value) };
}

function tell(issue: Issue, value: unknown): Told {
  if (issue.code === "invalid_type") return tellType(issue.expected, value, issue.path.at(-1));
  if (issue.code === "invalid_value") return tellChoice(issue.values.map(String), value);
  if (issue.code === "invalid_union") return tellUnion(issue, value);
  if (issue.code === "too_small" && issue.message.startsWith("Too small")) {
    const of = issue.origin === "string" ? "characters" : issue.origin === "array" ? "entries" : "";
    return { expected: `at least ${issue.minimum} ${of}`.trim(), remedy: "Write more." };
  }
  if (issue.code === "invalid_key")
    return { expected: issue.issues[0]?.message ?? "another name", remedy: "Rename it." };
  return { expected: issue.message, remedy: "Correct it by the source, or by the files beside this one." };
}

function tellUnion(issue: z.core.$ZodIssueInvalidUnion, value: unknown): Told {
  if ("options" in issue && issue.options) return tellChoice(issue.options.map(String), value);
  const types = issue.errors
    .flat()
    .flatMap((inner) => (inner.code === "invalid_type" ? [typeNames[inner.expected]] : []));
  return { expected: types.filter(Boolean).join(", ") || issue.message, remedy: "Write one of these." };
}

function tellType(type: string, value: unknown, field: PropertyKey | undefined): Told {
  const expected = typeNames[type] ?? type;
  if (value === undefined) return { expected: `${expected}`, remedy: `Add "${String(field)}".` };
  const quoted = type === "number" && typeof value === "string" && value.trim() !== "" && !Number.isNaN(Number(value));
  return { expected, remedy: quoted ? `Write ${Number(value)} without quotes.` : `Replace it by ${expected}.` };
}

function tellChoice(choices: readonly string[], value: unknown): Told {
  const [near] = typeof value === "string" ? nearMisses(value, choices) : [];
  const expected = choices.length === 1 ? `"${choices[0]}"` : `one of ${choices.join(", ")}`;
  return {
    expected,
    remedy: near ? `Did you mean "${near}"?` : `Write ${choices.length === 1 ? expected : "one of these"}.`,
  };
}

const typeNames: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  boolean: "true or false",
  array: "a list in [ ]",
  object: "an object in { }",
  record: "an object in { }",
  null: "null",
};

/** The fields that the schema knows at a path; unions are told apart by what the file says at their discriminator. */
function fieldsAt(schema: unknown, json: unknown, path: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodOptional) return fieldsAt(schema.unwrap(), json, path);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const key = schema.def.discriminator;
    const said = isRecord(json) ? json[key] : undefined;
    const options = schema.options.filter((option) => option instanceof z.ZodObject);
    return options.flatMap((option) => (accepts(option.shape[key], said) ? fieldsAt(option, json, path) : []));
  }
  const [key, ...rest] = path;
  if (schema instanceof z.ZodArray) return fieldsAt(schema.element, valueAt(json, [key ?? 0]), rest);
  if (!(schema instanceof z.ZodObject)) return [];
  return key === undefined
    ? Object.keys(schema.shape)
    : fieldsAt(schema.shape[String(key)], valueAt(json, [key]), rest);
}

function accepts(schema: unknown, value: unknown): boolean {
  return schema instanceof z.ZodType && schema.safeParse(value).success;
}

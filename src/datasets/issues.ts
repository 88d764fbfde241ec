import { z } from "astro/zod";
import type { Fault } from "./faults.ts";
import { isRecord, placeOf, valueAt } from "./faults.ts";
import { spaceFaults } from "./spaces.ts";
import { nearMisses } from "./suggest.ts";
import { tell } from "./tell.ts";

type Issue = z.core.$ZodIssue;

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
  const told = [...misspelt.map(({ fault }) => fault), ...others.map((issue) => fault(issue, json, file))];
  const known = new Set(told.map(({ place }) => place));
  return [...told, ...spaceFaults(json, file).filter(({ place }) => !known.has(place))];
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

import type { z } from "astro/zod";
import type { Fault } from "./faults.ts";
import { nearMisses } from "./suggest.ts";

type Issue = z.core.$ZodIssue;
type Told = Pick<Fault, "expected" | "remedy">;

/** What a schema's issue expects and what to do about it, in plain words. */
export function tell(issue: Issue, value: unknown): Told {
  const field = String(issue.path.at(-1));
  if (issue.code === "invalid_type") return tellType(issue.expected, value, field);
  if (issue.code === "invalid_value") return tellChoice(issue.values.map(String), value, field);
  if (issue.code === "invalid_union") return tellUnion(issue, value, field);
  if (issue.code === "too_small" && issue.message.startsWith("Too small")) {
    const of = issue.origin === "string" ? "characters" : issue.origin === "array" ? "entries" : "";
    return { expected: `at least ${issue.minimum} ${of}`.trim(), remedy: "Write more." };
  }
  if (issue.code === "invalid_key") {
    return { expected: issue.issues[0]?.message ?? "another name", remedy: "Rename it." };
  }
  return { expected: issue.message, remedy: "Correct it by the source, or by the files beside this one." };
}

function tellUnion(issue: z.core.$ZodIssueInvalidUnion, value: unknown, field: string): Told {
  if ("options" in issue && issue.options) return tellChoice(issue.options.map(String), value, field);
  const types = issue.errors
    .flat()
    .flatMap((inner) => (inner.code === "invalid_type" ? [typeNames[inner.expected]] : []));
  return { expected: types.filter(Boolean).join(", ") || issue.message, remedy: "Write one of these." };
}

function tellType(type: string, value: unknown, field: string): Told {
  const expected = typeNames[type] ?? type;
  if (value === undefined) return { expected, remedy: `Add "${field}".` };
  const quoted = type === "number" && typeof value === "string" && value.trim() !== "" && !Number.isNaN(Number(value));
  return { expected, remedy: quoted ? `Write ${Number(value)} without quotes.` : `Replace it by ${expected}.` };
}

function tellChoice(choices: readonly string[], value: unknown, field: string): Told {
  const expected = choices.length === 1 ? `"${choices[0]}"` : `one of ${choices.join(", ")}`;
  if (value === undefined) return { expected, remedy: `Add "${field}".` };
  const [near] = typeof value === "string" ? nearMisses(value, choices) : [];
  if (near) return { expected, remedy: `Did you mean "${near}"?` };
  return { expected, remedy: `Write ${choices.length === 1 ? expected : "one of these"}.` };
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

import { z } from "astro/zod";
import { edtfPattern, idPattern } from "../../src/datasets/schema/common.ts";
import { fc } from "./seeded.ts";

type Made = fc.Arbitrary<unknown>;

const odd = ['"', ",", ";", "\n", "\r\n", "=1+1", "'", "0x10", "é", "中", "𝒳", "<b>", "&amp;", "{x}", "null", "-0"];

/** Text as a maintainer may write it, quotes, commas, line ends and signs of formulas included. */
export function text(least = 1): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...odd), fc.string({ maxLength: 8 }), fc.constantFrom(...odd))
    .map(([first, middle, last]) => `${first} ${middle}${"more ".repeat(least / 4)}${last}`.trim())
    .filter((made) => [...made].length >= least);
}

const month = fc.integer({ min: 1, max: 10 }).map((n) => String(n).padStart(2, "0"));
const year = fc.integer({ min: 1990, max: 2026 }).map(String);
export const day = fc.tuple(year, month, fc.integer({ min: 10, max: 28 })).map((parts) => parts.join("-"));
const season = fc
  .tuple(fc.integer({ min: 1990, max: 2025 }), fc.integer({ min: 21, max: 24 }))
  .map((parts) => parts.join("-"));
const moment = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join("-")),
  day,
  season,
);
const middle = fc.integer({ min: 1990, max: 2025 }).map((n) => `${n}-06~`);
const interval = fc
  .tuple(year, year)
  .map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${Number(a) + 1}`))
  .filter((made) => !made.endsWith("2027"));

/** A date or interval as rows have it, none later than November 2026. */
export const asOf = fc.oneof(moment, middle, interval);

export const id = fc
  .tuple(fc.constantFrom("oak", "elm", "x1-y", "2026", "a"), fc.nat(99))
  .map((parts) => parts.join("-"));

/** A number as a file may have it: whole with fifteen digits, or a fraction with twelve. */
export const number = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 0, max: 999_999_999_999_999 }),
  fc.double({ min: 0, max: 1e6, noNaN: true }).map((n) => Number(Number(n.toPrecision(12)).toFixed(12)) + 0),
  fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: -4, max: 12 }))
    .map(([n, power]) => Number(`${n}e${power}`)),
);

/** Values that a schema takes, but for what its refinements refuse. */
export function from(schema: z.ZodType): Made {
  if (schema instanceof z.ZodObject) return fromObject(schema);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return from(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray) return fromArray(schema);
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral)
    return fc.constantFrom(...(schema instanceof z.ZodEnum ? schema.options : [...schema.values]));
  if (schema instanceof z.ZodDiscriminatedUnion || schema instanceof z.ZodUnion)
    return fc.oneof(...schema.options.map((option) => from(option as z.ZodType)));
  if (schema instanceof z.ZodRecord) return fc.dictionary(id, from(schema.valueType as z.ZodType), { maxKeys: 2 });
  if (schema instanceof z.ZodNumber) return number;
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNull) return fc.constant(null);
  if (schema instanceof z.ZodURL) return fc.webUrl({ validSchemes: ["https"] });
  if (schema instanceof z.ZodISODate) return day;
  if (schema instanceof z.ZodString) return fromString(schema);
  throw new Error(`The generator does not know the schema "${schema.def.type}". Add it to from-schema.ts.`);
}

function fromObject({ shape }: z.ZodObject): Made {
  const entries = Object.entries(shape as Record<string, z.ZodType>);
  const optional = new Set(entries.flatMap(([name, field]) => (field instanceof z.ZodOptional ? [name] : [])));
  const fields = Object.fromEntries(entries.map(([name, field]) => [name, from(field)]));
  return fc.record(fields, { requiredKeys: Object.keys(fields).filter((name) => !optional.has(name)) });
}

function fromArray(schema: z.ZodArray): Made {
  const least = schema.safeParse([]).success ? 0 : 1;
  return fc.uniqueArray(from(schema.element as z.ZodType), { minLength: least, maxLength: 3 });
}

function fromString(schema: z.ZodString): Made {
  const patterns = (schema.def.checks ?? []).flatMap((check) => {
    const { pattern } = check._zod.def as { pattern?: RegExp };
    return pattern ? [pattern] : [];
  });
  const [pattern] = patterns;
  if (!pattern) return text(schema.minLength ?? 1);
  if (pattern.source === edtfPattern.source) return asOf;
  return pattern.source === idPattern.source ? id : fc.stringMatching(pattern);
}

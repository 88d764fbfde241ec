import { z } from "astro/zod";

/** Lower-case words joined by hyphens: the shape of every id, folder and address in the project. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const id = z.string().regex(idPattern, "lower-case words joined by hyphens, e.g. qwen-company-2026");

/** Where editors find the JSON Schema of a file. */
export const schemaAddress = z.string().optional().describe("Address of the JSON Schema of this file, for editors.");

/** Semantic version of a dataset file, as the Data Package recipe for versions defines it. */
export const version = z.string().regex(/^\d+\.\d+\.\d+$/, "a version, as major.minor.patch, e.g. 1.2.0");

export const sides = ["us", "cn", "other"] as const;
export const grades = [
  "measured",
  "official statement",
  "third-party estimate",
  "vendor-reported",
  "author's analysis",
  "opinion",
] as const;
export const roles = ["claimed", "checked", "context"] as const;
export const qualifiers = ["exactly", "about", "at least", "up to"] as const;
export const strengths = ["shown", "plausible", "contested"] as const;
export const tiers = ["A", "B", "C", "D"] as const;

/** How a number was counted; each method has one mark shape (see figures/kit/shapes.ts). */
export const methods = [
  "counted",
  "lineage",
  "tag",
  "company statement",
  "government statement",
  "own calculation",
  "not stated",
] as const;

export const units = [
  "repositories",
  "downloads",
  "percent",
  "share",
  "USD",
  "USD per million tokens",
  "parameters",
  "GFLOPs per token",
  "tokens",
  "models",
  "points",
  "times",
  "years",
  "months",
  "languages",
  "documents",
  "chips",
  "people",
  "companies",
  "tests",
  "releases",
  "experts",
  "deals",
  "robots",
  "chip hours",
] as const;

const month = "(?:0[1-9]|1[0-2])";

/**
 * A date or interval in the subset of the Extended Date/Time Format (ISO 8601-2) that the project uses:
 * `2026`, `2026-02`, `2026-01-13`, a season (`2025-23` is autumn 2025), `2025-06~` (mid-2025),
 * and `start/end` of any two of these.
 */
const edtfPart = String.raw`\d{4}(?:-${month}-(?:0[1-9]|[12]\d|3[01])|-(?:${month}|2[1-4])~?)?`;
export const edtfPattern = new RegExp(`^${edtfPart}(?:/${edtfPart})?$`);

const today = () => new Date().toISOString().slice(0, 10);

/** A real calendar day, written YYYY-MM-DD, not later than today. */
export const pastDay = z.iso
  .date("a real day, as YYYY-MM-DD")
  .refine((day) => day <= today(), "a day that is not in the future");

export const asOf = z
  .string()
  .regex(edtfPattern, "a date, as 2026, 2026-02 or 2026-01-13, a season as 2025-23, or start/end")
  .refine(realDays, "a day that is in the calendar")
  .refine((text) => text.split("/").every((part) => start(part) <= today()), "a date that is not in the future");

function realDays(text: string): boolean {
  return text.split("/").every((part) => {
    if (part.length !== 10) return true;
    const day = new Date(`${part}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(part);
  });
}

const firstMonth: Readonly<Record<string, string>> = { "21": "03", "22": "06", "23": "09", "24": "12" };

/** Where a date begins, a season by its first month, so that it compares with today as text. */
function start(part: string): string {
  const season = /^(\d{4})-(2[1-4])~?$/.exec(part);
  return season ? `${season[1]}-${firstMonth[season[2] ?? ""]}` : part.replace("~", "");
}

export type Side = (typeof sides)[number];
export type Grade = (typeof grades)[number];
export type Role = (typeof roles)[number];
export type Method = (typeof methods)[number];
export type Unit = (typeof units)[number];
export type Strength = (typeof strengths)[number];
export type Qualifier = (typeof qualifiers)[number];

import { z } from "astro/zod";
import { en } from "../../i18n/en.ts";
import type { Claim } from "./claims.ts";
import { asOf, grades, id, methods, qualifiers, roles, sides, strengths, units } from "./common.ts";
import { described } from "./described.ts";

/** What every row of every kind carries: where it comes from and how far it can be trusted. */
const provenance = {
  id,
  grade: z.enum(grades),
  sources: z.array(id).min(1, "at least one source"),
  claims: z.array(z.string().regex(/^[A-Z]{1,2}-?\d{2}$/, "a claim's id, as HW-01 or C07")).optional(),
  note: z.string().min(3).optional(),
};

/** A number that somebody counted, stated or worked out, at a time, by a method. */
export const observation = z
  .strictObject(
    described(
      {
        ...provenance,
        subject: id,
        maker: z.enum(sides),
        measure: id,
        value: z.number(),
        low: z.number().optional(),
        high: z.number().optional(),
        qualifier: z.enum(qualifiers).default("exactly"),
        unit: z.enum(units),
        asOf,
        published: asOf.optional(),
        method: z.enum(methods),
        counts: z.string().min(3),
        base: id.optional(),
        role: z.enum(roles),
      },
      en.fields,
    ),
  )
  .superRefine(inBounds, { when: ({ value }) => typeof value === "object" && value !== null });

/** Runs even when another field of the row is wrong, so that a reader of the report sees every fault at once. */
function inBounds(row: Bounded, issues: z.RefinementCtx): void {
  const fault = (path: string, message: string) => issues.addIssue({ code: "custom", path: [path], message });
  if (row.unit === "percent" && (row.value < 0 || row.value > 100)) {
    fault("value", `a percentage lies between 0 and 100, this one is ${row.value}`);
  }
  if (row.value < 0 && row.unit !== "points") fault("value", `expected a number from 0 up, found ${row.value}`);
  if (row.low !== undefined && row.low > row.value) fault("low", `low ${row.low} is above value ${row.value}`);
  if (row.high !== undefined && row.high < row.value) fault("high", `high ${row.high} is below value ${row.value}`);
}

interface Bounded {
  value: number;
  low?: number | undefined;
  high?: number | undefined;
  unit: string;
}

/** A thing that happened on a day, in a lane; `due` is the day it sets, which may lie ahead. */
export const event = z.strictObject(
  described(
    {
      ...provenance,
      lane: id,
      act: id,
      asOf,
      due: z.iso.date("a real day, as YYYY-MM-DD").optional(),
      about: z.array(id).min(1).optional(),
      label: z.string().min(2),
      role: z.enum(roles),
    },
    en.fields,
  ),
);

/** A node of a mechanism. */
export const node = z.strictObject(
  described(
    {
      ...provenance,
      type: z.literal("node"),
      maker: z.enum(sides),
      group: id,
      label: z.string().min(2),
    },
    en.fields,
  ),
);

/** An arrow of a mechanism: what raises or lowers what, and how sure that is, with the reason for the grading. */
export const edge = z.strictObject(
  described(
    {
      ...provenance,
      type: z.literal("edge"),
      from: id,
      to: id,
      sign: z.enum(["raises", "lowers"]),
      strength: z.enum(strengths),
      maker: z.enum(sides),
      reason: z.string().min(10),
      valve: z.enum(["reluctance", "no report"]).optional(),
    },
    en.fields,
  ),
);

/** A row of a plain table: named cells, in the order of the file's `columns`. */
export const tableRow = z.strictObject(
  described(
    {
      ...provenance,
      role: z.enum(roles),
      cells: z.record(id, z.union([z.string(), z.number(), z.boolean(), z.null()])),
    },
    en.fields,
  ),
);

export type Observation = z.infer<typeof observation>;
export type EventRow = z.infer<typeof event>;
export type GraphNode = z.infer<typeof node>;
export type GraphEdge = z.infer<typeof edge>;
export type TableRow = z.infer<typeof tableRow>;
export type Row = Observation | EventRow | GraphNode | GraphEdge | TableRow | Claim;

/** Whether a row holds a number that facts can print and figures can draw. */
export function isObservation(row: Row): row is Observation {
  return "measure" in row;
}

/** Whether a row is a part of a mechanism. */
export function isNode(row: Row): row is GraphNode {
  return "group" in row;
}

/** Whether a row is an arrow of a mechanism. */
export function isEdge(row: Row): row is GraphEdge {
  return "from" in row;
}

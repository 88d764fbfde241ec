import { z } from "astro/zod";
import { en } from "../../i18n/en.ts";
import { asOf, grades, id } from "./common.ts";
import { described } from "./described.ts";
import { header } from "./header.ts";

export const claimTypes = ["claim", "structure", "contradiction", "counter", "point", "figure"] as const;
export const claimChapters = ["hardware", "model", "adoption", "mirror"] as const;
export const verdicts = ["agrees", "agrees in part", "differs", "not found", "a reading"] as const;
export const outcomes = ["holds", "narrower", "differs", "not found", "reading"] as const;

/** What stands before the number of an id, by the type of its row. */
const prefixes: Readonly<Record<ClaimType, RegExp>> = {
  claim: /^(?:HW|MD|AD|MR)-/,
  structure: /^ST-/,
  contradiction: /^C\d/,
  counter: /^K-/,
  point: /^P-/,
  figure: /^F-/,
};

/** The id of a row of the ledger: HW-01, ST-12, C07, K-14, P-03, F-06. */
const claimId = z.string().regex(/^(?:(?:HW|MD|AD|MR|ST|K|P|F)-|C)\d{2}$/, "a claim's id, as HW-01, C07 or K-14");
const rowRef = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, "a row, as dataset/row");

/** One thing the briefings say, or that speaks for or against it, with what checking found. */
export const claim = z
  .strictObject(
    described(
      {
        id: claimId,
        type: z.enum(claimTypes),
        chapter: z.enum(claimChapters),
        text: z.string().min(10),
        value: z.string().min(1).optional(),
        unit: z.string().min(2).optional(),
        asOf: asOf.optional(),
        briefings: z.array(id),
        named: z.string().min(3).optional(),
        grade: z.enum(grades),
        verdict: z.enum(verdicts),
        finding: z.string().min(10),
        checked: z.array(rowRef).min(1).optional(),
        sources: z.array(id).min(1, "at least one source"),
        see: z.array(claimId).min(1).optional(),
        outcome: z.enum(outcomes).optional(),
        higherNow: z.literal(true).optional(),
        leftOut: z.literal(true).optional(),
        audience: z.string().min(3).optional(),
        steps: z.array(id).min(1).optional(),
      },
      en.claimFields,
    ),
  )
  .superRefine(fits, { when: ({ value }) => typeof value === "object" && value !== null });

/** Runs even when another field of the row is wrong, so that a reader of the report sees every fault at once. */
function fits(row: Loose, issues: z.RefinementCtx): void {
  const fault = (path: string, message: string) => issues.addIssue({ code: "custom", path: [path], message });
  if (prefixes[row.type] && !prefixes[row.type].test(row.id)) fault("type", `${row.id} is not the id of a ${row.type}`);
  if ((row.outcome !== undefined) !== (row.type === "claim"))
    fault("outcome", "an outcome for each claim and no other");
  if ((row.audience !== undefined) !== (row.type === "point"))
    fault("audience", "an audience for each point, no other");
  if (row.leftOut && row.value !== undefined) fault("value", "no value where the claim is left out");
  if (row.type !== "counter" && row.briefings?.length === 0) fault("briefings", "the briefing that says so");
}

interface Loose {
  id: string;
  type: ClaimType;
  value?: string | undefined;
  briefings?: readonly string[] | undefined;
  outcome?: string | undefined;
  leftOut?: true | undefined;
  audience?: string | undefined;
}

export const claimsFile = z.strictObject({
  ...header,
  kind: z.literal("claims").describe("Kind of the rows."),
  rows: z.array(claim).min(1).describe("The claims, each with an id of its own."),
});

export type ClaimType = (typeof claimTypes)[number];
export type Verdict = (typeof verdicts)[number];
export type Outcome = (typeof outcomes)[number];
export type Claim = z.infer<typeof claim>;

import type { Claim, Outcome } from "../../datasets/schema/claims.ts";
import type { Rows } from "../kit/define.ts";

export const ref = ({ id }: Claim): string => `claims/${id}`;

export const chapters = ["hardware", "model", "adoption", "mirror"] as const;
export const outcomes: readonly Outcome[] = ["holds", "narrower", "differs", "not found", "reading"];

/** What happened later, or had happened and was missed, and the claims it touches; the latest stands last. */
export const events = {
  chips: ["HW-03", "HW-04"],
  branches: ["MD-13"],
  release: ["HW-07", "HW-08", "HW-14", "AD-12"],
  europe: ["MR-15"],
  use: ["AD-03", "AD-06"],
} as const satisfies Record<string, readonly string[]>;

export type EventName = keyof typeof events;

/** The claims that have a number, a date or a comparison, in the order of the chapters. */
export function claimsOf(rows: Rows): Claim[] {
  const all = (rows.claims ?? []).filter((row): row is Claim => "outcome" in row && row.outcome !== undefined);
  return chapters.flatMap((chapter) => all.filter((claim) => claim.chapter === chapter));
}

/** The event that touches a claim. */
export function eventOf({ id }: Claim): EventName | undefined {
  return eventNames.find((name) => (events[name] as readonly string[]).includes(id));
}

export const eventNames = Object.keys(events) as EventName[];

export function countOf(rows: Rows, outcome: Outcome): number {
  return claimsOf(rows).filter((claim) => claim.outcome === outcome).length;
}

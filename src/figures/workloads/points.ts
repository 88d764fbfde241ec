import type { TableRow } from "../../datasets/schema/rows.ts";
import type { Rows } from "../kit/define.ts";
import { cell, tableRows } from "../kit/table.ts";

export const practiceRef = (id: string): string => `practice/${id}`;

export type Audience = "builders" | "rule-makers" | "users";

/** What holds for any work comes first, then from plain work to work that somebody answers for. */
export const works = ["any", "bulk text", "product features", "regulated decisions"] as const;

/** The advice for an audience by kind of work: what follows from checking, then what the briefings say. */
export function pointsFor(rows: Rows, audience: Audience): { work: string; points: TableRow[] }[] {
  const own = tableRows(rows, "practice").filter((row) => cell(row, "group") === audience);
  const ordered = [...own.filter(({ role }) => role !== "claimed"), ...own.filter(({ role }) => role === "claimed")];
  return works
    .map((work) => ({ work, points: ordered.filter((row) => cell(row, "work") === work) }))
    .filter(({ points }) => points.length > 0);
}

/** True while no advice stands without what checking adds to it. */
export function allQualified(rows: Rows, audience: Audience): boolean {
  const points = pointsFor(rows, audience).flatMap((group) => group.points);
  return points.length > 0 && points.every((row) => cell(row, "qualifier") !== "");
}

import type { Dataset } from "../datasets/schema/dataset.ts";
import { claimChapters } from "../datasets/schema/claims.ts";
import { claimsOf, type Ledger } from "./ledger.ts";

export const groupNames = ["ledger", ...claimChapters, "other"] as const;
export type GroupName = (typeof groupNames)[number];

/** A group of datasets in the catalogue. */
export interface Group {
  readonly name: GroupName;
  readonly datasets: readonly Dataset[];
}

/**
 * Datasets by the chapter that most of their rows' claims belong to, so that no list has to be kept: the rows say what
 * they are about. Groups without a dataset are left out.
 */
export function groupDatasets(datasets: readonly Dataset[], ledger: Ledger): Group[] {
  const grouped = Map.groupBy(datasets, (dataset) => groupOf(dataset, ledger));
  return groupNames.flatMap((name) => {
    const found = grouped.get(name) ?? [];
    const sorted = found.toSorted((a, b) => a.title.localeCompare(b.title, "en"));
    return sorted.length > 0 ? [{ name, datasets: sorted }] : [];
  });
}

function groupOf(dataset: Dataset, ledger: Ledger): GroupName {
  if (dataset.kind === "claims") return "ledger";
  const votes = new Map<GroupName, number>();
  for (const row of dataset.rows) {
    for (const id of claimsOf(row)) {
      const chapter = ledger.byId.get(id)?.chapter;
      if (chapter) votes.set(chapter, (votes.get(chapter) ?? 0) + 1);
    }
  }
  const [winner] = [...votes].sort(([, a], [, b]) => b - a);
  return winner?.[0] ?? "other";
}

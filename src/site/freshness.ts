import checksJson from "../../data/checks.json";
import { editionDay } from "../datasets/editions.ts";
import { freshness, isDue, type Freshness } from "../datasets/freshness.ts";
import { checksFile } from "../datasets/schema/checks.ts";
import { catalog } from "./catalog.ts";
import { allSources } from "./sources.ts";

/** What is due, by dataset or for the sources, with the first day. */
export interface Coming {
  readonly dataset: string | undefined;
  readonly count: number;
  readonly first: string;
}

/** Every row and source with its days, and what of it is due by the day of the edition: the same in every build. */
export async function freshnessOf(): Promise<{ day: string; all: Freshness[]; due: Freshness[]; coming: Coming[] }> {
  const data = await catalog();
  const day = editionDay(data.edition.id);
  const all = freshness(data, allSources, checksFile.parse(checksJson));
  return { day, all, due: all.filter((each) => isDue(each, day)), coming: comingUp(all, day) };
}

function comingUp(all: readonly Freshness[], day: string): Coming[] {
  const ahead = all.filter((each) => each.due !== undefined && !isDue(each, day));
  const groups = Map.groupBy(ahead, ({ kind, ref }) => (kind === "row" ? ref.slice(0, ref.indexOf("/")) : undefined));
  return [...groups].map(([dataset, found]) => ({ dataset, count: found.length, first: found[0]?.due ?? "" }));
}

/** All of it as comma-separated values. No value here has a comma or a quote in it. */
export function freshnessCsv(all: readonly Freshness[]): string {
  const lines = all.map(({ kind, ref, asOf, verified, due, rule }) => [kind, ref, asOf, verified, due, rule].join(","));
  return [["kind", "ref", "asOf", "verified", "due", "rule"].join(","), ...lines, ""].join("\r\n");
}

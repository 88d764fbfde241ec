import { anchor, list, paragraph, strong, words, type MarkdownNode } from "../../chapters/markdown.ts";
import type { Catalog } from "../../datasets/catalog.ts";
import { printDate } from "../../datasets/dates.ts";
import { factKey, resolveFact, type FactRequest } from "../../datasets/facts.ts";
import { isObservation } from "../../datasets/schema/rows.ts";
import type { Source } from "../../datasets/schema/source.ts";
import { en as ui, fill } from "../../i18n/en.ts";
import { withTier } from "../tier.ts";

type Address = (path: `/${string}`) => string;

/** More rows than a reader would go through one by one. */
const many = 8;

/** Each number of a chapter once: what it counts, when and how it was counted, its row and its sources. */
export function factList(facts: readonly FactRequest[], data: Catalog, address: Address): MarkdownNode {
  const unique = new Map(facts.map((request) => [factKey(request), request]));
  return list([...unique.values()].map((request) => entry(request, data, address)));
}

function entry(request: FactRequest, data: Catalog, address: Address): MarkdownNode[] {
  const fact = resolveFact(request, data);
  const rows = fact.rows.map(({ dataset, row }) => ({ dataset, row: data.row(`${dataset}/${row}`) }));
  const [first] = rows;
  const single = rows.length === 1 && first && isObservation(first.row) ? first.row : undefined;
  const told = single
    ? ` ${single.counts}. ${ui.fact.asOf} ${printDate(single.asOf)}. ${ui.method[single.method]}. ${ui.grade[single.grade]}. `
    : `. ${ui.fact.worked}: `;
  const places =
    rows.length > many && first
      ? [
          anchor(
            pageOf(first.dataset, address),
            words(fill(ui.fact.manyRows, { n: rows.length, dataset: first.dataset })),
          ),
        ]
      : apart(
          rows.map(({ dataset, row }) =>
            anchor(`${pageOf(dataset, address)}#${row.id}`, words(`${dataset}/${row.id}`)),
          ),
        );
  const sources = [...new Set(rows.flatMap(({ row }) => row.sources))].map((id) => data.source(id));
  const cited =
    rows.length > many
      ? [words(ui.fact.theirSources)]
      : sources.length > 0
        ? apart(sources.map(cite))
        : [words(ui.fact.notFound)];
  return [paragraph(strong(fact.text), words(told), ...places, words(`. ${ui.sources}: `), ...cited, words("."))];
}

/** A source with its publisher, its tier where that is a weak one, and its own address. */
export function cite({ publisher, title, tier, date, url }: Source): MarkdownNode {
  const text = `${withTier(`${publisher}, ${title}`, tier)}${date ? `, ${printDate(date)}` : ""}`;
  return url ? anchor(url, words(text)) : words(text);
}

function apart(nodes: readonly MarkdownNode[]): MarkdownNode[] {
  return nodes.flatMap((node, index) => (index > 0 ? [words("; "), node] : [node]));
}

/** The claims have a page of their own beside the catalogue of datasets. */
export function pageOf(dataset: string, address: Address): string {
  return address(dataset === "claims" ? "/claims/" : `/data/${dataset}/`);
}

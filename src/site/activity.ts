import type { Dataset } from "../datasets/schema/dataset.ts";
import type { Row } from "../datasets/schema/rows.ts";
import { printDate } from "../datasets/dates.ts";
import { en as ui } from "../i18n/en.ts";
import { tablesOf } from "./tables.ts";

/** A table to print: no links, no sources, nothing that gives an answer away. */
export interface PlainTable {
  readonly heads: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

/** What each kind of row would tell too soon, or needs more room than a sheet has. */
const leftOut = ["grade", "role", "lane", "act"];

/** The rows of an activity as a table for paper. Of a claim it shows what was said, never the verdict. */
export function plainTable(dataset: Dataset, rows: readonly Row[]): PlainTable {
  if (dataset.kind === "claims") return claimsTable(dataset, rows);
  const [table] = tablesOf(dataset, rows).filter(({ lines }) => lines.length > 0);
  const columns = (table?.columns ?? []).filter(({ id }) => !leftOut.includes(id));
  return {
    heads: columns.map(({ title }) => title),
    lines: (table?.lines ?? []).map(({ cells, facets }) =>
      columns.map(({ id }, place) => {
        const text = cells[id]?.text ?? "";
        return place === 0 && facets.role === "claimed" ? `${text} (${ui.fact.claimed})` : text;
      }),
    ),
  };
}

function claimsTable(dataset: Dataset & { kind: "claims" }, rows: readonly Row[]): PlainTable {
  const ids = rows.map(({ id }) => id);
  const claims = dataset.rows.filter(({ id }) => ids.includes(id));
  return {
    heads: [ui.claim.claimed, ui.columns.asOf],
    lines: claims.map(({ text, asOf }) => [text, asOf === undefined ? "" : printDate(asOf)]),
  };
}

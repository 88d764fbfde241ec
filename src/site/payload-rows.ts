import type { Row } from "../datasets/schema/rows.ts";
import type { Rows } from "../figures/kit/define.ts";

/** What a row says to readers of tables and entries, and no picture draws. */
const told: ReadonlySet<string> = new Set(["sources", "claims", "grade", "note", "reason", "counts", "text"]);

/** The rows as a reader's browser gets them: without what only pages tell, which would be most of their weight. */
export function forDrawing(rows: Rows): Rows {
  return Object.fromEntries(Object.entries(rows).map(([dataset, list]) => [dataset, list.map(bare)]));
}

function bare(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([field]) => !told.has(field))) as Row;
}

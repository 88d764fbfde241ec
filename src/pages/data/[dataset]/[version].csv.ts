import type { APIRoute } from "astro";
import { toCsv } from "../../../datasets/csv.ts";
import type { Dataset } from "../../../datasets/schema/dataset.ts";

export { getStaticPaths } from "./[version].json.ts";

/** One version of one dataset as CSV: one line a row. */
export const GET: APIRoute<{ dataset: Dataset }> = ({ props }) =>
  new Response(toCsv(props.dataset), { headers: { "content-type": "text/csv; charset=utf-8" } });

import type { APIRoute } from "astro";
import { freshnessCsv, freshnessOf } from "../site/freshness.ts";

/** When every row and source was last verified and is due again, one a line. */
export const GET: APIRoute = async () =>
  new Response(freshnessCsv((await freshnessOf()).all), { headers: { "content-type": "text/csv; charset=utf-8" } });

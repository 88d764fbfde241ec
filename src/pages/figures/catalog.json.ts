import type { APIRoute } from "astro";
import { catalog } from "../../site/catalog.ts";
import { figureCatalog } from "../../site/figure-catalog.ts";

/** All figures, at an address that stays. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(await figureCatalog(await catalog()), null, 2)}\n`, {
    headers: { "content-type": "application/json" },
  });

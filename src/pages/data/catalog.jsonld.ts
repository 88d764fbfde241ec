import type { APIRoute } from "astro";
import { catalog } from "../../site/catalog.ts";
import { catalogNode } from "../../site/jsonld.ts";

/** All datasets in the vocabulary of schema.org, at an address that stays. */
export const GET: APIRoute = async () => {
  const data = await catalog();
  const node = catalogNode(
    data.names.map((name) => data.dataset(name)),
    true,
  );
  return new Response(`${JSON.stringify(node, null, 2)}\n`, { headers: { "content-type": "application/ld+json" } });
};

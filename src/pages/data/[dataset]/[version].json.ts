import type { APIRoute, GetStaticPaths } from "astro";
import type { Dataset } from "../../../datasets/schema/dataset.ts";
import { catalog } from "../../../site/catalog.ts";

export const getStaticPaths = (async () => {
  const data = await catalog();
  return data.names
    .flatMap((name) => data.versions(name))
    .map((dataset) => ({ params: { dataset: dataset.name, version: dataset.version }, props: { dataset } }));
}) satisfies GetStaticPaths;

/** One version of one dataset as JSON, with its citations. */
export const GET: APIRoute<{ dataset: Dataset }> = ({ props }) =>
  new Response(`${JSON.stringify(props.dataset, null, 2)}\n`, { headers: { "content-type": "application/json" } });

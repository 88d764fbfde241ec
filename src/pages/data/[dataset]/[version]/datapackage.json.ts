import type { APIRoute } from "astro";
import type { Dataset } from "../../../../datasets/schema/dataset.ts";
import { absolute, site } from "../../../../site/config.ts";
import { dataPackage } from "../../../../site/datapackage.ts";

export { getStaticPaths } from "../[version].json.ts";

/** One version of one dataset as a Data Package: its CSV file with a schema, licence and sources. */
export const GET: APIRoute<{ dataset: Dataset }> = ({ props: { dataset } }) => {
  const { name, version } = dataset;
  const addresses = {
    self: absolute(`/data/${name}/${version}/datapackage.json`),
    page: absolute(`/data/${name}/`),
    csv: absolute(`/data/${name}/${version}.csv`),
    licence: site.licence.url,
  };
  const descriptor = dataPackage(dataset, addresses, site.authors);
  return new Response(`${JSON.stringify(descriptor, null, 2)}\n`, { headers: { "content-type": "application/json" } });
};

import type { Dataset } from "../datasets/schema/dataset.ts";
import { absolute, site } from "./config.ts";

/** A dataset in the vocabulary of schema.org. */
export function datasetNode(dataset: Dataset): Record<string, unknown> {
  const { name, version } = dataset;
  const page = absolute(`/data/${name}/`);
  const file = (path: string, encodingFormat: string) => ({
    "@type": "DataDownload",
    encodingFormat,
    contentUrl: absolute(`/data/${name}/${version}${path}` as `/${string}`),
  });
  return {
    "@type": "Dataset",
    "@id": page,
    identifier: name,
    name: dataset.title,
    description: dataset.description,
    version,
    datePublished: dataset.released,
    measurementTechnique: dataset.method,
    license: site.licence.url,
    isAccessibleForFree: true,
    url: page,
    creator: { "@type": "Organization", name: site.authors },
    includedInDataCatalog: { "@id": absolute("/data/") },
    citation: dataset.citations.map(({ title, publisher, url }) => ({
      "@type": "CreativeWork",
      name: title,
      publisher: { "@type": "Organization", name: publisher },
      ...(url ? { url } : {}),
    })),
    distribution: [
      file(".csv", "text/csv"),
      file(".json", "application/json"),
      file("/datapackage.json", "application/vnd.datapackage+json"),
    ],
  };
}

/** The catalogue of all datasets; on a page it names them, as a file it holds them whole. */
export function catalogNode(datasets: readonly Dataset[], whole: boolean): Record<string, unknown> {
  const short = ({ name, title }: Dataset) => ({ "@type": "Dataset", "@id": absolute(`/data/${name}/`), name: title });
  return {
    "@context": "https://schema.org",
    "@type": "DataCatalog",
    "@id": absolute("/data/"),
    name: site.name,
    url: absolute("/data/"),
    license: site.licence.url,
    creator: { "@type": "Organization", name: site.authors },
    dataset: datasets.map((dataset) => (whole ? datasetNode(dataset) : short(dataset))),
  };
}

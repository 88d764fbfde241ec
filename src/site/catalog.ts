import { getCollection } from "astro:content";
import editionsJson from "../../data/editions.json";
import sourcesJson from "../../data/sources.json";
import { buildCatalog, type Catalog } from "../datasets/catalog.ts";
import { editionsFile } from "../datasets/schema/edition.ts";
import { sourcesFile } from "../datasets/schema/source.ts";

let loaded: Promise<Catalog> | undefined;

/** Every released version of every dataset, the sources, and the edition the site shows. Read once a build. */
export function catalog(): Promise<Catalog> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Catalog> {
  const datasets = await getCollection("datasets");
  return buildCatalog({
    datasets: datasets.map((entry) => entry.data),
    sources: sourcesFile.parse(sourcesJson).sources,
    editions: editionsFile.parse(editionsJson).editions,
  });
}

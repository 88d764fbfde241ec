import editionsJson from "../../data/editions.json";
import sourcesJson from "../../data/sources.json";
import { buildCatalog, type Catalog } from "../datasets/catalog.ts";
import { editionsFile } from "../datasets/schema/edition.ts";
import { sourcesFile } from "../datasets/schema/source.ts";
import { readDatasets } from "./data-files.ts";

let loaded: Catalog | undefined;

/** Every released version of every dataset, the sources, and the edition the site shows. Read once a build. */
export async function catalog(): Promise<Catalog> {
  loaded ??= load();
  return loaded;
}

function load(): Catalog {
  return buildCatalog({
    datasets: readDatasets("data"),
    sources: sourcesFile.parse(sourcesJson).sources,
    editions: editionsFile.parse(editionsJson).editions,
  });
}

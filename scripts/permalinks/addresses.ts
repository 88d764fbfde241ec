import { addressOf, type Site } from "../site.ts";

/** Files that other people's programs ask for, one of each. */
const single = new Set([
  "feed.xml",
  "feed.json",
  "freshness.csv",
  "data/catalog.jsonld",
  "figures/catalog.json",
  "llms.txt",
  "course.imscc",
]);

/** Files of which there is one for each chapter, figure or version. */
const many = [
  /^(?:figures\/[^/]+\/[^/]+\.svg|cards\/[^/]+\.png)$/,
  /^data\/[^/]+\/\d[^/]*(?:\.(?:json|csv)|\/datapackage\.json)$/,
  /^(?:chapters\/[^/]+\.md|(?:cite|oembed)\/.+\.(?:bib|ris|json|txt))$/,
];

/** Every address of a built site that must not go: pages, their steps, pictures, data and files for programs. */
export function addressesIn(site: Site): string[] {
  const pages = site.files.filter((file) => file.endsWith("index.html"));
  const files = site.files.filter((file) => single.has(file) || many.some((pattern) => pattern.test(file)));
  return [...pages.flatMap((page) => withSteps(page, site)), ...files.map((file) => `/${file}`)];
}

function withSteps(page: string, site: Site): string[] {
  const steps = site.read(page).matchAll(/data-step id="([^"]+)"/g);
  return [addressOf(page), ...[...steps].map(([, id]) => `${addressOf(page)}#${id}`)];
}

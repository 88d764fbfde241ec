/** Adds every page, step and picture of the built site to `permalinks.json`; nothing in it is ever taken away. `npm run permalinks`. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const dist = "dist";
const list = "permalinks.json";

const known: string[] = existsSync(list) ? (JSON.parse(readFileSync(list, "utf8")) as string[]) : [];
const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
const pages = files.filter((file) => file.endsWith("index.html"));
const pictures = files
  .filter((file) => /^(?:figures\/[^/]+\/[^/]+\.svg|cards\/[^/]+\.png)$/.test(file))
  .map((file) => `/${file}`);
const downloads = files
  .filter((file) => /^data\/[^/]+\/\d[^/]*(?:\.(?:json|csv)|\/datapackage\.json)$/.test(file))
  .map((file) => `/${file}`);
const single = [
  "feed.xml",
  "feed.json",
  "freshness.csv",
  "data/catalog.jsonld",
  "figures/catalog.json",
  "llms.txt",
  "course.imscc",
];
const forPrograms = files
  .filter((file) => single.includes(file))
  .concat(files.filter((file) => /^(?:chapters\/[^/]+\.md|(?:cite|oembed)\/.+\.(?:bib|ris|json|txt))$/.test(file)))
  .map((file) => `/${file}`);
const addresses = pages.flatMap((file) => {
  const address = `/${file.replace(/index\.html$/, "")}`;
  const steps = [...readFileSync(join(dist, file), "utf8").matchAll(/data-step id="([^"]+)"/g)].map(
    ([, id]) => `${address}#${id}`,
  );
  return [address, ...steps];
});
const all = [...new Set([...known, ...addresses, ...pictures, ...downloads, ...forPrograms])].sort();
writeFileSync(list, `${JSON.stringify(all, null, 2)}\n`);
console.log(`permalinks.json: ${all.length} addresses, ${all.length - known.length} new.`);

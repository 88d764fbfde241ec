import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3";
import { expect, test } from "playwright/test";
import { datasets, json, read, withdrawnEditions } from "./dataset-files.ts";

test.describe("files for other programs", () => {
  const versions = readdirSync("dist/data", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join("dist/data", name))
        .filter((file) => /^\d.*\.csv$/.test(file))
        .map((file) => ({ name, version: file.replace(/\.csv$/, "") })),
    );

  test("each version is a data package whose schema fits every cell of its CSV file", () => {
    expect(versions.length).toBeGreaterThan(30);
    for (const { name, version } of versions) {
      const folder = `dist/data/${name}`;
      const descriptor = json<{
        name: string;
        version: string;
        licenses: object[];
        sources: object[];
        resources: { path: string; bytes: number; hash: string; schema: { fields: Field[]; primaryKey: string[] } }[];
      }>(`${folder}/${version}/datapackage.json`);
      const [resource] = descriptor.resources;
      const csv = read(`${folder}/${version}.csv`);
      const file = json<{ rows: object[]; citations: object[] }>(`${folder}/${version}.json`);
      expect(descriptor).toMatchObject({ name, version });
      expect(descriptor.sources).toHaveLength(file.citations.length);
      expect(new URL(resource!.path).pathname).toBe(`/data/${name}/${version}.csv`);
      expect(resource!.bytes).toBe(Buffer.byteLength(csv));
      expect(resource!.hash).toBe(`sha256:${createHash("sha256").update(csv).digest("hex")}`);
      const table = csvParse(csv);
      expect(table.columns).toEqual(resource!.schema.fields.map((field) => field.name));
      expect(table).toHaveLength(file.rows.length);
      const faults = table.flatMap((line) =>
        resource!.schema.fields
          .map((field) => ({ id: line.id, field: field.name, fault: fault(line[field.name] ?? "", field) }))
          .filter(({ fault }) => fault !== ""),
      );
      expect(faults, `${name} ${version}`).toEqual([]);
    }
  });

  test("the catalogue names every dataset with its files", () => {
    const catalogue = json<{
      "@type": string;
      dataset: { identifier: string; distribution: { contentUrl: string }[] }[];
    }>("dist/data/catalog.jsonld");
    expect(catalogue["@type"]).toBe("DataCatalog");
    expect(catalogue.dataset.map(({ identifier }) => identifier)).toEqual(datasets.map(({ name }) => name));
    for (const { contentUrl } of catalogue.dataset.flatMap(({ distribution }) => distribution)) {
      expect(existsSync(`dist${new URL(contentUrl).pathname}`), contentUrl).toBe(true);
    }
  });

  test("the feeds hold each release and lead to its place on a page", async ({ page }) => {
    await page.goto("/data/");
    await expect(page.locator('link[rel="alternate"][type="application/atom+xml"]')).toHaveAttribute(
      "href",
      "/feed.xml",
    );
    await expect(page.locator('link[rel="alternate"][type="application/feed+json"]')).toHaveAttribute(
      "href",
      "/feed.json",
    );
    // The site's own policy forbids what the parser does.
    await page.goto("about:blank");
    const atom = await page.evaluate((text) => {
      const feed = new DOMParser().parseFromString(text, "application/xml");
      const all = (selector: string) => [...feed.querySelectorAll(selector)].map((found) => found.textContent ?? "");
      return {
        broken: feed.querySelector("parsererror") !== null,
        ids: all("entry > id"),
        dates: all("entry > updated"),
      };
    }, read("dist/feed.xml"));
    expect(atom.broken).toBe(false);
    expect(new Set(atom.ids).size).toBe(versions.length + withdrawnEditions.length);
    expect(atom.dates.every((date) => !Number.isNaN(Date.parse(date)))).toBe(true);
    const feed = json<{ version: string; items: { id: string; url: string; content_html: string }[] }>(
      "dist/feed.json",
    );
    expect(feed.version).toBe("https://jsonfeed.org/version/1.1");
    expect(feed.items.map(({ id }) => id)).toEqual(atom.ids);
    for (const { url, content_html } of feed.items) {
      const { pathname, hash } = new URL(url);
      expect(read(`dist${pathname}index.html`)).toContain(`id="${hash.slice(1)}"`);
      expect(content_html).toContain("<li>");
    }
  });
});

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}

/** What is wrong with a cell by its field, in a word. */
function fault(cell: string, { type, constraints }: Field): string {
  if (cell === "") return constraints?.required ? "missing" : "";
  if (type === "number" && Number.isNaN(Number(cell))) return "no number";
  if (type === "boolean" && !["true", "false"].includes(cell)) return "no boolean";
  return constraints?.enum && !constraints.enum.includes(cell) ? "not among its choices" : "";
}

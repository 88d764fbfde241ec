import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { AxeBuilder } from "@axe-core/playwright";
import { csvParse } from "d3";
import { expect, test, type Page } from "playwright/test";

interface Row {
  readonly id: string;
  readonly text?: string;
  readonly verdict?: string;
  readonly chapter?: string;
  readonly leftOut?: true;
  readonly briefings?: readonly string[];
}
interface Dataset {
  readonly name: string;
  readonly version: string;
  readonly kind: string;
  readonly rows: readonly Row[];
}

const read = (path: string) => readFileSync(path, "utf8");
const json = <Value>(path: string) => JSON.parse(read(path)) as Value;
const { editions } = json<{ editions: { id: string; datasets: Record<string, string>; withdrawn?: object }[] }>(
  "data/editions.json",
);
const edition = editions.filter(({ withdrawn }) => !withdrawn).sort((a, b) => (a.id < b.id ? 1 : -1))[0]!;
const datasets = Object.entries(edition.datasets).map(([name, version]) =>
  json<Dataset>(`data/${name}/${version}.json`),
);
const ledger = datasets.find(({ kind }) => kind === "claims")!;
const sources = json<{ sources: { id: string; url?: string }[] }>("data/sources.json").sources;

async function openReady(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator("html")).toHaveAttribute("data-story", "ready");
}

const shown = (page: Page) =>
  page
    .locator("[data-item]")
    .evaluateAll((items) => items.filter((item) => !item.hasAttribute("hidden")).map(({ id }) => id));

test.describe("the claims", () => {
  test("are filtered by chapter, verdict and briefing, counted aloud and kept in the address", async ({ page }) => {
    await openReady(page, "/claims/");
    const wanted = ledger.rows.filter(
      ({ chapter, verdict, briefings }) =>
        chapter === "model" && verdict === "agrees in part" && briefings?.includes("briefing-003"),
    );
    expect(wanted.length).toBeGreaterThan(1);
    await page.getByRole("combobox", { name: "Chapter" }).selectOption("model");
    await page.getByRole("combobox", { name: "Verdict" }).selectOption("agrees-in-part");
    await page.getByRole("combobox", { name: "Briefing" }).selectOption("briefing-003");
    expect(await shown(page)).toEqual(wanted.map(({ id }) => id));
    const status = page.getByRole("status").filter({ visible: true });
    await expect(status).toHaveText(`${wanted.length} of ${ledger.rows.length} shown`);
    await expect(page).toHaveURL(/\?chapter=model&verdict=agrees-in-part&briefing=briefing-003$/);

    await page.reload();
    await expect(status).toHaveText(`${wanted.length} of ${ledger.rows.length} shown`);
    await page.getByRole("button", { name: "Show all" }).click();
    await expect.poll(() => shown(page)).toHaveLength(ledger.rows.length);
    await expect(page).toHaveURL(/\/claims\/$/);
  });

  test("are searched by words, and groups without a find go out of sight", async ({ page }) => {
    await openReady(page, "/claims/");
    await page.getByLabel("Words").fill("galbot");
    const found = await shown(page);
    expect(found).toContain("MR-05");
    expect(found.length).toBeLessThan(20);
    await expect(page.locator("[data-group]:visible").filter({ hasNot: page.locator(".claim:visible") })).toHaveCount(
      0,
    );
  });

  test("can be linked one by one, even where a filter would hide them", async ({ page }) => {
    await openReady(page, "/claims/?verdict=agrees#HW-05");
    await expect(page.locator("#HW-05")).toBeInViewport();
    await expect(page.getByRole("status").filter({ visible: true })).toContainText(
      "and the one you followed a link to",
    );
    await page.locator("#HW-05").getByRole("link", { name: "C03" }).click();
    await expect(page.locator("#C03")).toBeInViewport();
    await page.evaluate(() => history.back());
    await expect(page.locator("#HW-05")).toBeInViewport();
  });

  test("stay where a link leads without a filter, at the foot of the page too", async ({ page }) => {
    const last = ledger.rows.at(-1)!.id;
    for (const id of ["MD-02", "C19", last]) {
      await page.goto(`/claims/#${id}`);
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    }
  });

  test("tell a wrong filter in the address from a right one", async ({ page }) => {
    await openReady(page, "/claims/?verdict=perhaps");
    expect(await shown(page)).toHaveLength(ledger.rows.length);
    await expect(page.getByRole("combobox", { name: "Verdict" })).toHaveValue("");
  });

  test("repeat nothing of a claim that was left out but its topic", async ({ page }) => {
    await page.goto("/claims/");
    for (const { id, text } of ledger.rows.filter(({ leftOut }) => leftOut)) {
      await expect(page.locator(`[id="${id}"] .claim-text`)).toHaveText(text!);
      await expect(page.locator(`[id="${id}"] .claim-finding`)).toContainText("Left out");
    }
  });

  test("weigh at most 120 kB packed", () => {
    expect(gzipSync(read("dist/claims/index.html"), { level: 9 }).length).toBeLessThanOrEqual(120_000);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("every claim stands on the page with its verdict, and no dead control", async ({ page }) => {
    await page.goto("/claims/");
    expect(await page.locator(".claim").evaluateAll((rows) => rows.map(({ id }) => id))).toEqual(
      ledger.rows.map(({ id }) => id),
    );
    expect(await page.locator(".claim-verdict").count()).toBe(ledger.rows.length);
    await expect(page.locator("form.filters")).toBeHidden();
  });

  test("a table is complete, its heads are plain words", async ({ page }) => {
    await page.goto("/data/derivatives/");
    await expect(page.locator("form.filters")).toBeHidden();
    await expect(page.locator("thead button")).toHaveCount(0);
    await expect(page.locator("tr#qwen-summer-2026")).toBeVisible();
  });
});

test("every row of every file stands on its page, once, and in CSV and JSON", () => {
  let rows = 0;
  for (const dataset of datasets) {
    const path = dataset.kind === "claims" ? "dist/claims/index.html" : `dist/data/${dataset.name}/index.html`;
    const html = read(path);
    const ids = dataset.rows.map(({ id }) => id);
    const items = [...html.matchAll(/<(?:tr|li)\b[^>]*\sid="([^"]+)"[^>]*\sdata-item/g)].map(([, id]) => id!);
    expect(items.toSorted(), dataset.name).toEqual(ids.toSorted());
    const file = `dist/data/${dataset.name}/${dataset.version}`;
    expect(json<Dataset>(`${file}.json`).rows.map(({ id }) => id)).toEqual(ids);
    expect(csvParse(read(`${file}.csv`)).map(({ id }) => id)).toEqual(ids);
    rows += ids.length;
  }
  expect(rows).toBeGreaterThan(500);
});

test("every source stands on its page, once, and links to its publisher alone", () => {
  const html = read("dist/sources/index.html");
  const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
  const ids = [...main.matchAll(/<li id="([^"]+)"/g)].map(([, id]) => id!);
  expect(ids.toSorted()).toEqual(sources.map(({ id }) => id).toSorted());
  const links = [...main.matchAll(/href="(https?:[^"]+)"/g)].map(([, href]) => href!.replaceAll("&amp;", "&"));
  expect(new Set(links)).toEqual(new Set(sources.flatMap(({ url }) => (url ? [url] : []))));
});

test("the corrections name what differs, what was left out and what changed", async ({ page }) => {
  await page.goto("/corrections/");
  const main = page.locator("main");
  for (const { id, verdict, leftOut } of ledger.rows.filter((row) => /^(?:HW|MD|AD|MR)-/.test(row.id))) {
    if (verdict === "differs" || leftOut) await expect(main.locator(`a[href="/claims/#${id}"]`).first()).toBeVisible();
  }
  for (const id of ["AD-08", "MR-09", "MR-16"]) {
    await expect(main.locator("li", { has: page.locator(`a[href="/claims/#${id}"]`) })).toContainText("Left out");
  }
});

test.describe("a table of a dataset", () => {
  test("is sorted by a press on a head, up, down and back, and keeps that in the address", async ({ page }) => {
    await openReady(page, "/data/derivatives/");
    const values = () =>
      page
        .locator(".data-table tbody tr td[data-value]")
        .evaluateAll((cells) => cells.map((cell) => Number(cell.dataset.value)));
    const inFile = await values();
    const button = page.getByRole("button", { name: "Value" });
    const head = page.getByRole("columnheader", { name: "Value" });
    await button.click();
    expect(await values()).toEqual(inFile.toSorted((a, b) => a - b));
    await expect(head).toHaveAttribute("aria-sort", "ascending");
    await expect(page).toHaveURL(/\?sort=value$/);
    await button.press("Enter");
    expect(await values()).toEqual(inFile.toSorted((a, b) => b - a));
    await page.reload();
    await expect(head).toHaveAttribute("aria-sort", "descending");
    await button.click();
    expect(await values()).toEqual(inFile);
    await expect(head).not.toHaveAttribute("aria-sort");
  });

  test("sorts dates by the calendar, not by the alphabet", async ({ page }) => {
    await openReady(page, "/data/rules-timeline/?sort=when");
    const keys = await page
      .locator(".data-table tbody tr td[data-sort]")
      .evaluateAll((cells) => cells.map((cell) => Number(cell.dataset.sort)));
    expect(keys.length).toBeGreaterThan(20);
    expect(keys).toEqual(keys.toSorted((a, b) => a - b));
  });

  test("is filtered, and scrolls in a box of its own that the keyboard reaches", async ({ page }) => {
    await page.setViewportSize({ width: 760, height: 900 });
    await openReady(page, "/data/derivatives/?role=claimed");
    expect((await shown(page)).every((id) => id.startsWith("claimed"))).toBe(true);
    const box = page.locator(".scrolls").first();
    await box.focus();
    await expect(box).toBeFocused();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  test("is readable on a narrow phone: no text runs over another or past the side", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of ["/data/derivatives/", "/data/two-loops/", "/data/open-closed/", "/data/rules-timeline/"]) {
      await openReady(page, path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
      const past = await page
        .locator(".data-table :is(th, td) > *")
        .evaluateAll((parts) => parts.filter((part) => part.getBoundingClientRect().right > innerWidth).length);
      expect(past, path).toBe(0);
    }
  });

  test("does not move when the script comes", async ({ page }) => {
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
          if (!hadRecentInput) window.name = String(Number(window.name || 0) + value);
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    for (const path of ["/claims/", "/data/derivatives/", "/data/two-loops/"]) {
      await openReady(page, path);
      await page.waitForTimeout(300);
      expect(Number(await page.evaluate(() => window.name || 0)), path).toBeLessThan(0.02);
      await page.evaluate(() => (window.name = ""));
    }
  });
});

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
      for (const line of table)
        for (const field of resource!.schema.fields)
          expect(fault(line[field.name] ?? "", field), `${name} ${version}, ${line.id}, ${field.name}`).toBe("");
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
    expect(new Set(atom.ids).size).toBe(versions.length);
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

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const scheme of ["light", "dark"] as const) {
  for (const width of [1440, 320]) {
    test(`the pages have no accessibility fault, ${scheme}, ${width} px wide`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 800 });
      for (const path of [
        "/claims/?verdict=not-found",
        "/sources/",
        "/corrections/",
        "/data/",
        "/data/rules-timeline/",
        "/data/two-loops/",
        "/data/open-closed/",
        "/data/claims/",
      ]) {
        await openReady(page, path);
        const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
        );
        expect(found, path).toEqual([]);
      }
    });
  }
}

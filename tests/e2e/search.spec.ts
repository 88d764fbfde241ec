import { globSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test, type Page } from "playwright/test";
import { en as ui } from "../../src/i18n/en.ts";
import type { Entry } from "../../src/search/entry.ts";
import { violations } from "./axe.ts";
import { json, ledger, sources } from "./dataset-files.ts";
import { chapter, openChapter } from "./story.ts";

const [file = ""] = globSync("dist/search/entries.*.json");
const entries = json<Entry[]>(file);
const words = (page: Page) => page.getByRole("searchbox");
const results = (page: Page) => page.locator("[data-search-results]");
const group = (page: Page, name: string) => results(page).getByRole("region", { name });
const summary = (page: Page) => page.locator("[data-search-summary]");

/** Opens the page of search and waits until it can answer. */
async function openSearch(page: Page, query = ""): Promise<void> {
  await page.goto(`/search/${query}`);
  await expect(page.locator("form[data-search]")).toHaveAttribute("data-ready", "");
}

/** Everything the browser asks for that belongs to search. */
function askedFor(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (/\/search\//.test(request.url())) asked.push(new URL(request.url()).pathname);
  });
  return asked;
}

test("a term, a claim, a figure, a step, a dataset and a source are found, each with a link to its own place", async ({
  page,
}) => {
  await openSearch(page);
  for (const [query, kind, href] of [
    ["gravity well", "Terms", "/glossary/#gravity-well"],
    ["HW-05", "Claims", "/claims/#HW-05"],
    ["qwen family branches", "Figures", "/figures/derivatives/"],
    ["who was asked", "Steps", "/chapters/adoption-layer/#who-was-asked"],
    ["new derivative models by family", "Data", "/data/derivative-flow/"],
    ["State of Open Models Summer 2026", "Sources", "/sources/#hf-summer-2026"],
  ] as const) {
    await words(page).fill(query);
    await expect(group(page, kind).getByRole("link").first(), query).toHaveAttribute("href", href);
  }
});

test("a link of the answer leads to the place, and going back brings the answer back", async ({ page }) => {
  await openSearch(page);
  await words(page).pressSequentially("hw05");
  const link = results(page).getByRole("link").first();
  await expect(link).toHaveAttribute("href", "/claims/#HW-05");
  await link.click();
  await expect(page.locator("#HW-05")).toBeInViewport();
  await page.evaluate(() => history.back());
  await expect(page).toHaveURL(/\/search\/\?q=hw05$/);
  await expect(results(page).getByRole("link").first()).toHaveAttribute("href", "/claims/#HW-05");
});

test("the words that were met are marked, in the title and in the text", async ({ page }) => {
  await openSearch(page, "?q=gravity");
  const first = group(page, "Terms").getByRole("listitem").first();
  await expect(first.getByRole("link").locator("mark")).toHaveText("Gravity");
  const marks = await results(page).locator("mark").allTextContents();
  expect(marks.length).toBeGreaterThan(3);
  expect(marks.filter((text) => !/^gravit/i.test(text))).toEqual([]);
});

test("a slip of typing is forgiven, and the page says so", async ({ page }) => {
  await openSearch(page, "?q=gravty%20wel");
  await expect(results(page).getByRole("link", { name: "Gravity well", exact: true })).toBeVisible();
  await expect(summary(page)).toContainText("words like it");
});

test("where nothing is found the page says what to try, and the lists stay", async ({ page }) => {
  await openSearch(page, "?q=zzzzqqq");
  await expect(summary(page)).toHaveText("Nothing found for “zzzzqqq”");
  await expect(results(page)).toHaveText(ui.search.said.advice);
  await expect(page.getByRole("main").getByRole("link", { name: "Glossary" })).toBeVisible();
});

test("the examples find something each", async ({ page }) => {
  await openSearch(page);
  const hrefs = await page
    .locator(".search-examples a")
    .evaluateAll((links) => links.map((a) => a.getAttribute("href")));
  expect(hrefs.length).toBeGreaterThan(2);
  for (const href of hrefs) {
    await page.goto(href!);
    await expect(results(page).getByRole("listitem").first(), href!).toBeVisible();
    await expect(summary(page), href!).toContainText(/^\d+ found for/);
  }
});

test("the words stand in the address, one entry of the history for all, and Escape clears both", async ({ page }) => {
  await openSearch(page);
  const before = await page.evaluate(() => history.length);
  await words(page).pressSequentially("nvidia");
  await expect(page).toHaveURL(/\/search\/\?q=nvidia$/);
  expect(await page.evaluate(() => history.length)).toBe(before);
  await words(page).press("Enter");
  await expect(group(page, "Claims")).toBeVisible();
  await words(page).press("Escape");
  await expect(words(page)).toHaveValue("");
  await expect(words(page)).toBeFocused();
  await expect(results(page)).toBeEmpty();
  await expect(page).toHaveURL(/\/search\/$/);
});

test("answers change with each key, and are told aloud once, when the typing is over", async ({ page }) => {
  await page.clock.install();
  await openSearch(page);
  // What was told while the search loaded has been told and taken back by then.
  await page.clock.pauseAt(new Date(Date.now() + 3_600_000));
  const status = page.locator("[data-search-status]");
  await expect(status).toBeEmpty();
  await status.evaluate((element) => {
    const told: string[] = [];
    Object.assign(window, { told });
    new MutationObserver(() => told.push(element.textContent ?? "")).observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  for (const typed of ["gr", "gra", "grav", "gravi", "gravity"]) {
    await words(page).fill(typed);
    await expect(summary(page)).toContainText(`“${typed}”`);
    await page.clock.runFor(200);
  }
  await expect(status).toBeEmpty();
  await page.clock.runFor(2000);
  await expect(status).toHaveText((await summary(page).textContent())!);
  expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toHaveLength(1);
});

test("a long list is shown in part, and whole on request, by keyboard too", async ({ page }) => {
  await openSearch(page, "?q=qwen");
  const claims = group(page, "Claims");
  await expect(claims.getByRole("listitem")).toHaveCount(5);
  const more = claims.getByRole("button");
  const all = Number(/\d+/.exec((await more.textContent())!)![0]);
  await more.focus();
  await page.keyboard.press("Enter");
  await expect(claims.getByRole("listitem")).toHaveCount(all);
  await expect(claims.getByRole("link").nth(5)).toBeFocused();
});

test("the menu of a chapter leads to it, and the chapter itself asks for nothing of it", async ({ page }) => {
  const asked = askedFor(page);
  await openChapter(page);
  await page.waitForLoadState("networkidle");
  await page.getByRole("button", { name: "Menu" }).click();
  await expect(page.locator("#menu").getByRole("link", { name: "Search" })).toBeVisible();
  expect(asked).toEqual([]);
  const html = readFileSync(`dist${chapter}index.html`, "utf8");
  const scripts = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, src]) => readFileSync(`dist${src}`, "utf8"));
  expect(scripts.join("")).not.toContain("data-search");
  await page.locator("#menu").getByRole("link", { name: "Search" }).click();
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(words(page)).toBeFocused();
});

test("once opened it works without a network", async ({ page, context }) => {
  await openSearch(page);
  await context.setOffline(true);
  await words(page).fill("export control");
  await expect(group(page, "Terms").getByRole("link").first()).toHaveAttribute("href", "/glossary/#export-control");
});

for (const [name, answer] of Object.entries({
  missing: { status: 404, body: "" },
  "HTML in place of JSON": { status: 200, contentType: "text/html", body: "<!doctype html><p>hello" },
  "cut short": { status: 200, contentType: "application/json", body: '[{"kind":' },
})) {
  test(`with its file ${name} it says so, and tries again at the next key`, async ({ page }) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.route("**/search/entries.*.json", (route) => route.fulfill(answer));
    await page.goto("/search/?q=gravity");
    await expect(summary(page)).toHaveText(ui.search.said.failed);
    await page.unroute("**/search/entries.*.json");
    await words(page).fill("gravity well");
    await expect(group(page, "Terms")).toBeVisible();
    expect(errors).toEqual([]);
  });
}

test("every entry has an address of its own that leads to a file and an element, and all weigh at most 150 kB", () => {
  const hrefs = entries.map(({ href }) => href);
  expect(new Set(hrefs).size).toBe(hrefs.length);
  const pages = new Map<string, string>();
  const broken = hrefs.filter((href) => {
    const [path = "", id] = href.split("#");
    if (!pages.has(path)) pages.set(path, readFileSync(`dist${path}index.html`, "utf8"));
    return id !== undefined && !pages.get(path)!.includes(`id="${id}"`);
  });
  expect(broken).toEqual([]);
  const found = new Set(hrefs);
  for (const { id } of ledger.rows) expect(found).toContain(`/claims/#${id}`);
  for (const { id } of sources) expect(found).toContain(`/sources/#${id}`);
  for (const [path, html] of pages) {
    for (const [, id] of html.matchAll(/data-step id="([^"]+)"/g)) expect(found).toContain(`${path}#${id}`);
  }
  expect(gzipSync(readFileSync(file), { level: 9 }).length).toBeLessThanOrEqual(150_000);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test("the page says why it cannot search, and leads to every list", async ({ page }) => {
    await page.goto("/search/?q=gravity");
    await expect(page.getByText(ui.search.withoutScript)).toBeVisible();
    await expect(page.locator("form")).toBeHidden();
    const main = page.getByRole("main");
    for (const path of ["/figures/", "/claims/", "/glossary/", "/data/", "/sources/", chapter])
      await expect(main.locator(`a[href="${path}"]`)).toBeVisible();
  });

  test("a lost reader finds the chapters and the lists", async ({ page }) => {
    await page.goto("/no/such/page/");
    await expect(page.locator("form")).toBeHidden();
    for (const path of ["/figures/", "/claims/", chapter])
      await expect(page.getByRole("main").locator(`a[href="${path}"]`)).toBeVisible();
  });
});

test("a lost reader is offered a search by the words of the address", async ({ page }) => {
  const asked = askedFor(page);
  await page.goto("/figures/gravity_wells.html");
  await expect(words(page)).toHaveValue("gravity wells");
  expect(asked).toEqual([]);
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/\/search\/\?q=gravity\+wells$/);
  await expect(group(page, "Terms").getByRole("link").first()).toHaveAttribute("href", "/glossary/#gravity-well");
});

for (const [scheme, width] of [
  ["light", 1440],
  ["dark", 320],
] as const) {
  test(`search has no accessibility fault and nothing reaches past the sides, ${scheme}, ${width} px wide`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 800 });
    for (const query of ["", "?q=gravty", "?q=zzzzqqq"]) {
      await openSearch(page, query);
      expect(await violations(page), query).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });
}

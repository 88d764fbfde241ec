import { gzipSync } from "node:zlib";
import { csvParse } from "d3";
import { expect, test, type Page } from "playwright/test";
import { violations } from "./axe.ts";
import { datasets, json, ledger, read, sources, type Dataset } from "./dataset-files.ts";

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

  test("stand at the top of the window where a link leads to them, and stay there", async ({ page }) => {
    const top = (id: string) => page.locator(`[id="${id}"]`).evaluate((claim) => claim.getBoundingClientRect().top);
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 844 });
      for (const id of ["MD-02", "C19", "contradiction"]) {
        await page.goto("about:blank");
        await openReady(page, `/claims/#${id}`);
        await page.waitForTimeout(600);
        expect(Math.round(await top(id)), `${id} at ${width} px`).toBeGreaterThanOrEqual(48);
        expect(Math.round(await top(id)), `${id} at ${width} px`).toBeLessThanOrEqual(140);
      }
      const other = ledger.rows.find(({ id }) => id === "C19")!.see![0]!;
      // Not by the mouse, under which a list that is only now laid out may still move on a busy machine.
      const link = page.locator("#C19").getByRole("link", { name: other, exact: true });
      await link.evaluate((element: HTMLElement) => element.click());
      await expect.poll(async () => Math.abs(Math.round(await top(other)) - 94)).toBeLessThanOrEqual(46);
    }
    const last = ledger.rows.at(-1)!.id;
    await page.goto("about:blank");
    await page.goto(`/claims/#${last}`);
    await expect(page.locator(`[id="${last}"]`)).toBeInViewport();
  });

  test("stand at the top where a link leads to them, also when the browser is slow to go there", async ({ page }) => {
    await openReady(page, "/claims/#C19");
    await page.evaluate(() => {
      addEventListener("click", (event) => {
        const link = (event.target as Element).closest<HTMLAnchorElement>("a[href^='#']");
        event.preventDefault();
        setTimeout(() => (location.hash = link!.hash), 1000);
      });
    });
    const other = ledger.rows.find(({ id }) => id === "C19")!.see![0]!;
    await page.locator("#C19").getByRole("link", { name: other, exact: true }).click();
    const top = () =>
      page.locator(`[id="${other}"]`).evaluate((claim) => Math.round(claim.getBoundingClientRect().top));
    await expect.poll(top, { timeout: 900 }).toBeLessThanOrEqual(140);
    expect(await top()).toBeGreaterThanOrEqual(48);
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
    // A page shows the first rows of a very large dataset and says so; the files hold them all.
    const onPage = dataset.kind === "claims" ? ids : ids.slice(0, 300);
    expect(items.toSorted(), dataset.name).toEqual(onPage.toSorted());
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

for (const [scheme, width] of [
  ["light", 1440],
  ["dark", 320],
] as const) {
  test(`the pages have no accessibility fault, ${scheme}, ${width} px wide`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 800 });
    for (const path of [
      "/claims/?verdict=not-found",
      "/sources/",
      "/corrections/",
      "/freshness/",
      "/data/",
      "/data/rules-timeline/",
      "/data/two-loops/",
      "/data/open-closed/",
      "/data/claims/",
    ]) {
      await openReady(page, path);
      expect(await violations(page), path).toEqual([]);
    }
  });
}

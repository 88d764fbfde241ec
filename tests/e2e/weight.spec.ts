import { gzipSync } from "node:zlib";
import { expect, test, type Page } from "playwright/test";
import { openStory, steps, stories } from "./story.ts";

/** What a reader's browser may fetch, packed, in bytes. */
const limits = { html: 50_000, script: [30_000, 60_000], all: [120_000, 170_000] } as const;

/** Packed bytes of everything a page has fetched so far, by kind of file. */
function weigh(page: Page): () => Promise<{ html: number; script: number; all: number }> {
  const files: Promise<{ kind: string; bytes: number }>[] = [];
  page.on("response", (response) => {
    const kind = response.request().resourceType();
    files.push(
      response
        .body()
        .then((body) => ({ kind, bytes: kind === "font" ? body.length : gzipSync(body, { level: 9 }).length })),
    );
  });
  return async () => {
    const found = await Promise.all(files);
    const sum = (wanted?: string) =>
      found.filter(({ kind }) => !wanted || kind === wanted).reduce((total, { bytes }) => total + bytes, 0);
    return { html: sum("document"), script: sum("script"), all: sum() };
  };
}

for (const path of stories) {
  test(`${path} weighs no more than it may, at first and after all of it was scrolled`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const weight = weigh(page);
    await openStory(page, path);
    await page.waitForLoadState("networkidle");
    const first = await weight();
    expect(first.html).toBeLessThanOrEqual(limits.html);
    expect(first.script).toBeLessThanOrEqual(limits.script[0]);
    expect(first.all).toBeLessThanOrEqual(limits.all[0]);
    for (const { id } of await steps(page)) {
      await page.locator(`#${id}`).evaluate((step) => step.scrollIntoView({ behavior: "instant" }));
      await page.waitForTimeout(120);
    }
    await page.waitForLoadState("networkidle");
    const last = await weight();
    expect(last.script).toBeLessThanOrEqual(limits.script[1]);
    expect(last.all).toBeLessThanOrEqual(limits.all[1]);
  });
}

import { gzipSync } from "node:zlib";
import { expect, test, type Page, type Response } from "playwright/test";
import { firstOfEach, goToStep, openStory, steps, stories } from "./story.ts";

/** What a reader's browser may fetch, packed, in bytes. */
const limits = { html: 50_000, script: [30_000, 60_000], all: [120_000, 170_000] } as const;

/**
 * Packed bytes of every file a page has fetched so far, by kind. A file counts once: browsers ask after the icon at each
 * change of the address, and are told that nothing has changed.
 */
function weigh(page: Page): () => Promise<{ html: number; script: number; all: number }> {
  const responses = new Map<string, Response>();
  page.on("response", (response) => responses.set(response.url(), response));
  return async () => {
    const found = await Promise.all([...responses.values()].map(weightOf));
    const sum = (wanted?: string) =>
      found.filter(({ kind }) => !wanted || kind === wanted).reduce((total, { bytes }) => total + bytes, 0);
    return { html: sum("document"), script: sum("script"), all: sum() };
  };
}

async function weightOf(response: Response): Promise<{ kind: string; bytes: number }> {
  const kind = response.request().resourceType();
  const body = await response.body();
  return { kind, bytes: kind === "font" ? body.length : gzipSync(body, { level: 9 }).length };
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
    // A figure comes whole, with all its states.
    for (const { id } of firstOfEach(await steps(page))) await goToStep(page, id);
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" }));
    await page.waitForLoadState("networkidle");
    const last = await weight();
    expect(last.script).toBeLessThanOrEqual(limits.script[1]);
    expect(last.all).toBeLessThanOrEqual(limits.all[1]);
  });
}

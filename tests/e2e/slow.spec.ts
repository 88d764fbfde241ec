import { expect, test, type Page } from "playwright/test";
import { chapter, expectPicture, openChapter, stagePicture, steps } from "./story.ts";

test.use({ viewport: { width: 1440, height: 900 } });

test("on slow 3G the words can be read before any script has come, and every picture follows", async ({ page }) => {
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  const slow3G = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
  await devtools.send("Network.emulateNetworkConditions", slow3G);

  await page.goto(chapter, { waitUntil: "commit" });
  await expect(page.locator("h1")).toBeVisible();
  await expect(page.locator("#sources")).toBeAttached();
  await expect(page.locator("html")).not.toHaveAttribute("data-story", "ready");
  const all = await steps(page);
  const { id } = all[Math.floor(all.length / 2)]!;
  await page.locator(`#${id}`).evaluate((step) => step.scrollIntoView({ behavior: "instant", block: "start" }));
  await expect(page.locator(`#${id} h2`)).toBeInViewport();
  await expectPicture(page, id);
  await expect(page.locator(`${stagePicture}.picture-wide`)).toHaveCount(1);
  expect(faults).toEqual([]);
});

/** Longest task while the chapter opens and a third of it is scrolled past, in milliseconds. */
async function longestTask(page: Page): Promise<number> {
  await openChapter(page);
  return page.evaluate(async () => {
    const tasks: number[] = [];
    const watch = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
    watch.observe({ type: "longtask", buffered: true });
    const far = document.documentElement.scrollHeight / 3;
    for (let top = 0; top < far; top += 30) {
      scrollTo({ top, behavior: "instant" });
      await new Promise(requestAnimationFrame);
    }
    return Math.max(0, ...tasks);
  });
}

test("on a processor six times slower no task takes longer than a fifth of a second", async ({ page }) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  // What else the machine does makes a task longer, never shorter: the best of three tells what the page needs.
  const found: number[] = [];
  for (let attempt = 0; attempt < 3 && !found.some((longest) => longest <= 200); attempt += 1)
    found.push(await longestTask(page));
  expect(Math.min(...found)).toBeLessThanOrEqual(200);
});

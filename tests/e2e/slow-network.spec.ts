import { expect, test } from "playwright/test";
import { chapter, expectPicture, stagePicture, steps } from "./story.ts";

test.use({ viewport: { width: 1440, height: 900 } });

test("on slow 3G the words can be read before any script has come, and every picture follows", async ({ page }) => {
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  const slow3G = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
  await devtools.send("Network.emulateNetworkConditions", slow3G);

  const read = Promise.withResolvers<void>();
  await page.route("**/*.js", (route) => read.promise.then(() => route.continue()));

  await page.goto(chapter, { waitUntil: "commit" });
  await expect(page.locator("h1")).toBeVisible();
  await expect(page.locator("#sources")).toBeAttached();
  const all = await steps(page);
  const { id } = all[Math.floor(all.length / 2)]!;
  await page.locator(`#${id}`).evaluate((step) => step.scrollIntoView({ behavior: "instant", block: "start" }));
  await expect(page.locator(`#${id} h2`)).toBeInViewport();
  read.resolve();
  await expectPicture(page, id);
  await expect(page.locator(`${stagePicture}.picture-wide`)).toHaveCount(1);
  expect(faults).toEqual([]);
});

import { expect, test } from "playwright/test";
import { expectPicture, openChapter, steps } from "./story.ts";

/** The browser's own ways to another place of the page. */

test.use({ viewport: { width: 1440, height: 900 } });

test("End shows the last step's picture, and Home what the first step will show", async ({ page }) => {
  await openChapter(page);
  const all = await steps(page);
  await page.keyboard.press("End");
  await expectPicture(page, all.at(-1)!.id);
  await page.keyboard.press("Home");
  await expect(page.locator("[data-step][data-active]")).toHaveCount(0);
  await expect(page.locator(".stage-figure")).toHaveAttribute("data-state", all[0]!.state);
});

test("words found in the page bring their step's picture, forwards and backwards", async ({ page }) => {
  await openChapter(page);
  const all = await steps(page);
  for (const { id } of [all[Math.floor(all.length / 2)]!, all.at(-2)!, all[1]!]) {
    const words = await page.locator(`#${id} h2`).textContent();
    const found = await page.evaluate((text) => {
      // Not in the types: every engine has it, no standard does.
      const { find } = window as unknown as { find(text: string, ...how: boolean[]): boolean };
      const [caseSensitive, backwards, wraps] = [true, false, true];
      return find.call(window, text, caseSensitive, backwards, wraps);
    }, words!.trim());
    expect(found, words!).toBe(true);
    await expect(page.locator(`#${id} h2`)).toBeInViewport();
    await expectPicture(page, id);
  }
});

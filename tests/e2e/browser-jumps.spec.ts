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

for (const width of [1440, 390]) {
  test(`a link to the sources or to a number's entry comes to rest there, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await openChapter(page);
    const entries = await page.locator(".fact-entry").evaluateAll((all) => all.map(({ id }) => id));
    for (const id of ["sources", entries[Math.floor(entries.length / 2)]!, entries.at(-1)!]) {
      await page.goto("about:blank");
      await openChapter(page, `#${id}`);
      const topOf = () => page.locator(`[id="${id}"]`).evaluate((place) => place.getBoundingClientRect().top);
      await expect.poll(topOf, { message: id }).toBeGreaterThan(0);
      expect(await topOf(), id).toBeLessThan(120);
    }
  });
}

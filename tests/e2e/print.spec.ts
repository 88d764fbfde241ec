import { expect, test, type Page } from "playwright/test";
import { openStory, steps, stories } from "./story.ts";

/** Paper shows each step with its picture, and the sources, and where the page is found. */
async function expectPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: "print" });
  for (const { id } of await steps(page)) {
    const step = page.locator(`#${id}`);
    await expect(step.locator("h2"), id).toBeVisible();
    await expect(step.locator(".still svg.picture"), id).toBeVisible();
    await expect(step.locator(".figure-foot"), id).toBeVisible();
  }
  await expect(page.locator(".stage")).toBeHidden();
  await expect(page.locator(".bar")).toBeHidden();
  await expect(page.locator(".sources li").first()).toBeVisible();
  await expect(page.locator(".print-address")).toBeVisible();
  const colours = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return [backgroundColor, color];
  });
  expect(colours).toEqual(["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
}

for (const path of stories) {
  test(`${path} prints every step with its picture, black on white`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await openStory(page, path);
    await expectPaper(page);
  });

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false });
    test(`${path} prints every step with its picture`, async ({ page }) => {
      await page.goto(path);
      await expectPaper(page);
    });
  });
}

test("paper has the same inks whatever the light of the screen", async ({ page }) => {
  const names = ["paper", "raised", "sunk", "ink", "rule", "us", "us-text", "us-wash", "cn", "cn-text", "cn-wash"];
  const inks = async (colorScheme: "light" | "dark") => {
    await page.emulateMedia({ media: "print", colorScheme });
    await page.goto(stories[1]!);
    return page.evaluate((all) => {
      const style = getComputedStyle(document.documentElement);
      return all.map((name) => `${name} ${style.getPropertyValue(`--${name}`)}`);
    }, names);
  };
  expect(await inks("dark")).toEqual(await inks("light"));
});

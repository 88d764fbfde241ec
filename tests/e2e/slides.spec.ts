import { expect, test, type Page } from "playwright/test";
import { excessWidth } from "./layout-faults.ts";

const path = "/present/dependency-mirror/";
const screens = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];
const shown = (page: Page) => page.locator("[data-slide]:visible");

/** Id, title and words of each place of a page that holds a step. */
function told(page: Page, places: string, words: string): Promise<string[][]> {
  return page
    .locator(places)
    .evaluateAll(
      (sections, selector) =>
        sections.map((section) => [
          section.id,
          section.querySelector("h2")!.textContent.trim(),
          ...[...section.querySelectorAll(selector)].map((text) => text.textContent.replace(/\s+/g, " ").trim()),
        ]),
      words,
    );
}

test("each step of a chapter is one slide with the step's own words as its notes", async ({ page }) => {
  await page.goto("/chapters/dependency-mirror/");
  const steps = await told(page, "[data-step]", ":scope > p, :scope > .aside p");
  await page.goto(path);
  expect(await told(page, "[data-slide]:has(figure)", ".slide-notes > p, .slide-notes > .aside p")).toEqual(steps);
});

test("a deep link opens its slide, and the keys of a clicker move on from there", async ({ page }) => {
  await page.setViewportSize(screens[1]!);
  await page.goto(`${path}#follow-a-chip`);
  await expect(shown(page)).toHaveAttribute("id", "follow-a-chip");
  await page.keyboard.press("PageDown");
  await expect(shown(page)).toHaveAttribute("id", "follow-a-file");
  await expect(page).toHaveURL(/#follow-a-file$/);
  await expect(page.locator("[data-slides-status]")).toContainText("Follow one file");
  await expect(page.getByRole("link", { name: "Leave" })).toHaveAttribute("href", /dependency-mirror\/#follow-a-file$/);
  await page.keyboard.press("PageUp");
  await expect(shown(page)).toHaveAttribute("id", "follow-a-chip");
  await page.keyboard.press("End");
  await expect(shown(page)).toHaveAttribute("id", "again");
  await page.keyboard.press("Home");
  await expect(shown(page)).toHaveAttribute("id", "start");
  await page.getByRole("button", { name: "Next slide" }).click();
  await expect(shown(page)).toHaveAttribute("id", "intro");
});

test("the screen goes blank by key and comes back where it was; letters can be switched off", async ({ page }) => {
  await page.goto(path);
  const blank = page.locator("[data-slides-blank]");
  await page.keyboard.press(".");
  await expect(blank).toBeVisible();
  await expect(blank).toBeFocused();
  await page.keyboard.press("PageDown");
  await expect(blank).toBeHidden();
  await expect(shown(page)).toHaveAttribute("id", "start");
  await page.getByLabel("Letter keys on").uncheck();
  await page.keyboard.press("b");
  await expect(blank).toBeHidden();
});

test("a second window with the notes stays at the slide of the first", async ({ page, context }) => {
  await page.goto(`${path}#left-side`);
  const notes = await context.newPage();
  await notes.goto(`${path}?notes`);
  await expect(shown(notes)).toHaveAttribute("id", "left-side");
  await expect(notes.locator("#left-side .slide-notes")).toBeVisible();
  await expect(page.locator("#left-side .slide-notes")).toBeHidden();
  await notes.keyboard.press("PageDown");
  await expect(shown(page)).toHaveAttribute("id", "right-side");
  await notes.keyboard.press("b");
  await expect(page.locator("[data-slides-blank]")).toBeVisible();
  await expect(notes.locator("#right-side .slide-notes > p").first()).toBeInViewport();
});

for (const { width, height } of screens) {
  test(`on a screen of ${width} by ${height} every slide stands whole, its picture no smaller than it was drawn`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(path);
    const count = await page.locator("[data-slide]").count();
    for (let index = 0; index < count; index += 1) {
      const faults = await page.evaluate(() => {
        const slide = document.querySelector("[data-slide][data-current]")!;
        const svg = slide.querySelector<SVGSVGElement>(".picture-wide");
        const over = document.documentElement.scrollHeight - innerHeight;
        return [
          ...(over > 0 ? [`${over} px too high`] : []),
          ...(svg && svg.getScreenCTM()!.a < 1 ? ["a picture smaller than it was drawn"] : []),
        ].map((fault) => `${slide.id}: ${fault}`);
      });
      expect(faults).toEqual([]);
      await page.keyboard.press("PageDown");
    }
    expect(await excessWidth(page)).toBeLessThanOrEqual(0);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("slides are a list, each with its picture and its notes", async ({ page }) => {
    await page.goto(path);
    const count = await page.locator("[data-slide]").count();
    await expect(shown(page)).toHaveCount(count);
    await expect(page.locator(".slide:has(figure) > .slide-notes:visible")).toHaveCount(
      await page.locator(".slide:has(figure)").count(),
    );
    await expect(page.locator(".slide-controls")).toBeHidden();
  });

  test("a guide keeps titles and answers to itself until it is asked", async ({ page }) => {
    await page.goto("/teach/model-layer/");
    const look = page.locator("#picture-1");
    await expect(look.locator(".figure-title")).toBeHidden();
    await look.getByText("Show the title").click();
    await expect(look.locator(".figure-title")).toBeVisible();
    await expect(page.locator("#picture-2 .figure-title")).toBeHidden();
    await page.getByLabel("Show the titles of all pictures").check();
    await expect(page.locator("#picture-2 .figure-title")).toBeVisible();
    await expect(page.locator(".answers dd").first()).toBeHidden();
    await page.getByText("Show the answers").click();
    await expect(page.locator(".answers dd").first()).toBeVisible();
  });
});

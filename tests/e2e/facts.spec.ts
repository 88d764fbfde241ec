import { expect, test } from "playwright/test";
import { goToStep, openChapter, steps } from "./story.ts";

const factSelector = "[data-step] a.fact";
const cardSelector = "[data-fact-popover]";

test.describe("a number in the text", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test.beforeEach(async ({ page }) => {
    await openChapter(page);
    const first = await page.locator(`[data-step]:has(a.fact)`).first().getAttribute("id");
    await goToStep(page, first!);
  });

  test("opens a copy of its entry under itself, beside the stage, and closes by a second click", async ({ page }) => {
    const fact = page.locator(factSelector).first();
    const card = page.locator(cardSelector);
    await fact.click();
    await expect(card).toBeVisible();
    await expect(fact).toHaveAttribute("aria-expanded", "true");
    const entry = page.locator((await fact.getAttribute("href"))!);
    await expect(card.locator("[data-label]")).toHaveText(await entry.locator("[data-label]").allTextContents());
    await expect(card.locator("[id]")).toHaveCount(0);
    const [at, box, stage] = [
      await fact.boundingBox(),
      await card.boundingBox(),
      await page.locator(".stage-picture").boundingBox(),
    ];
    expect(box!.y).toBeGreaterThanOrEqual(at!.y + at!.height);
    expect(box!.x + box!.width).toBeLessThanOrEqual(stage!.x + 1);
    expect(box!.y + box!.height).toBeLessThanOrEqual(900);
    await fact.click();
    await expect(card).toBeHidden();
    await expect(fact).toHaveAttribute("aria-expanded", "false");
  });

  test("works by keyboard: Enter opens, Escape closes and gives the focus back", async ({ page }) => {
    const fact = page.locator(factSelector).first();
    await fact.focus();
    await page.keyboard.press("Enter");
    await expect(page.locator(cardSelector)).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.locator(cardSelector)).toBeHidden();
    await expect(fact).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.locator(cardSelector)).toBeVisible();
  });

  test("closes by a click elsewhere, and hands over to another number in one click", async ({ page }) => {
    const [first, second] = [page.locator(factSelector).nth(0), page.locator(factSelector).nth(1)];
    const card = page.locator(cardSelector);
    await first.click();
    await page.mouse.click(1200, 120);
    await expect(card).toBeHidden();
    await expect(first).toBeFocused();
    await second.evaluate((link: HTMLElement) => link.click());
    await first.evaluate((link: HTMLElement) => link.click());
    await expect(card).toBeVisible();
    await expect(first).toHaveAttribute("aria-expanded", "true");
    await expect(second).toHaveAttribute("aria-expanded", "false");
  });

  test("takes its card along while the reader scrolls, and lets go of it out of sight", async ({ page }) => {
    const fact = page.locator(factSelector).first();
    const card = page.locator(cardSelector);
    await fact.click();
    const distance = async () => (await card.boundingBox())!.y - (await fact.boundingBox())!.y;
    const before = await distance();
    await page.evaluate(() => scrollBy({ top: 60, behavior: "instant" }));
    await expect.poll(distance).toBeCloseTo(before, -0.5);
    await page.evaluate(() => scrollBy({ top: 2000, behavior: "instant" }));
    await expect(card).toBeHidden();
  });
});

test("on a phone the card is a sheet at the foot and the tapped line stands above it", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openChapter(page);
  for (const { id } of await steps(page)) {
    const fact = page.locator(`#${id} a.fact`).last();
    if ((await fact.count()) === 0) continue;
    // The last number of a step may stand in an aside.
    await page
      .locator(`#${id}`)
      .evaluate((step) => step.querySelectorAll("details").forEach((aside) => (aside.open = true)));
    await goToStep(page, id);
    await fact.evaluate((link: HTMLElement) => link.click());
    const card = page.locator(cardSelector);
    await expect(card).toHaveAttribute("data-sheet", "");
    const [line, sheet] = [await fact.boundingBox(), await card.boundingBox()];
    expect(line!.y + line!.height, id).toBeLessThanOrEqual(sheet!.y);
    expect(Math.round(sheet!.y + sheet!.height)).toBe(844);
    await page.keyboard.press("Escape");
  }
});

test("where the browser has no popovers a number is a plain link to its entry", async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(HTMLElement.prototype, "showPopover");
  });
  await openChapter(page);
  const fact = page.locator(factSelector).first();
  const href = await fact.getAttribute("href");
  await fact.evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveURL(new RegExp(`${href}$`));
  await expect(page.locator(href!)).toBeInViewport();
});

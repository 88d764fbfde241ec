import { expect, test } from "playwright/test";
import { kinds, violations } from "./axe.ts";
import { goToStep, openChapter, openStory, steps, stories } from "./story.ts";

const pages = ["/", ...kinds];

/** A test here reads many pages; on a busy machine that takes longer than one page may. */
test.describe.configure({ timeout: 300_000 });

for (const scheme of ["light", "dark"] as const) {
  for (const width of [1440, 320]) {
    for (const path of stories) {
      // Each page in one light at each width: the lights share everything but their colours.
      if ((width === 320) === (scheme === "light") && path !== stories[1]) continue;
      test(`${path} has no accessibility fault at its first, middle and last step, ${scheme}, ${width} px wide`, async ({
        page,
      }) => {
        await page.emulateMedia({ colorScheme: scheme });
        await page.setViewportSize({ width, height: width === 320 ? 640 : 900 });
        await openStory(page, path);
        const all = await steps(page);
        await goToStep(page, all[Math.floor(all.length / 2)]!.id);
        expect(await violations(page)).toEqual([]);
        for (const { id } of [all[0]!, all.at(-1)!]) {
          await goToStep(page, id);
          expect(await violations(page, "[data-stage]", `#${id}`, "header"), id).toEqual([]);
        }
      });
    }
  }

  test(`every other kind of page has no accessibility fault, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    for (const path of pages) {
      await page.goto(path);
      expect(await violations(page), path).toEqual([]);
    }
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test("the chapter shows every step with its picture, its table and its sources", async ({ page }) => {
    await page.goto("/chapters/model-layer/");
    const sections = page.locator("[data-step]");
    const count = await sections.count();
    expect(count).toBeGreaterThan(1);
    for (let index = 0; index < count; index += 1) {
      const section = sections.nth(index);
      await expect(section.locator("h2")).toBeVisible();
      await expect(section.locator("figure.still svg.picture")).toBeVisible();
    }
    await page.locator(".figure-table summary").first().click();
    await expect(page.locator(".figure-table table").first()).toBeVisible();
    expect(await page.locator(".sources li").count()).toBeGreaterThan(8);
  });
});

test("an open popover has no accessibility fault, closes by Escape and gives the focus back", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openChapter(page);
  await goToStep(page, "seven-hundred");
  const fact = page.locator("#seven-hundred a.fact").first();
  await fact.focus();
  await page.keyboard.press("Enter");
  const popover = page.locator("[data-fact-popover]");
  await expect(popover).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const box = (await popover.boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(320);
  await page.keyboard.press("Escape");
  await expect(popover).toBeHidden();
  await expect(fact).toBeFocused();
});

for (const path of stories) {
  test(`no text on ${path} is set smaller than twelve pixels`, async ({ page }) => {
    for (const width of [1440, 1024, 390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      await openStory(page, path);
      const all = await steps(page);
      for (const { id } of [all[0]!, all.at(-1)!]) {
        await goToStep(page, id);
        const small = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement | SVGElement>("body *")]
            .filter((element) =>
              [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim()),
            )
            .filter((element) => element.checkVisibility())
            .map((element) => {
              const svg = element.closest("svg");
              const scale = svg ? (svg as SVGSVGElement).getScreenCTM()!.a : 1;
              return {
                text: element.textContent!.trim().slice(0, 40),
                size: parseFloat(getComputedStyle(element).fontSize) * scale,
              };
            })
            .filter(({ size }) => size < 11.99),
        );
        expect(small, `${width} px, ${id}`).toEqual([]);
      }
    }
  });
}

test("nothing reaches past the sides of the window at any width", async ({ page }) => {
  for (const path of new Set([...stories, ...pages])) {
    await page.goto(path);
    for (const width of [1440, 1024, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 720 });
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(excess, `${path} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
});

import { expect, test, type Locator, type Page } from "playwright/test";
import { chapter, expectPicture, goToStep, holdTime, jumpTo, openChapter, scrollOn, steps } from "./story.ts";

test.use({ viewport: { width: 1440, height: 900 } });

const hash = (page: Page) => page.evaluate(() => location.hash);

test.describe("the address", () => {
  test("names the step once scrolling has settled, without adding to the history", async ({ page }) => {
    await openChapter(page);
    await page.waitForTimeout(500);
    expect(await hash(page)).toBe("");
    const entries = await page.evaluate(() => history.length);
    const [first, second] = await steps(page);
    for (const { id } of [first!, second!]) {
      await goToStep(page, id);
      await expect.poll(() => hash(page)).toBe(`#${id}`);
    }
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
    await expect.poll(() => page.evaluate(() => location.pathname + location.hash)).toBe(chapter);
  });

  test("is changed rarely, however long the reader scrolls", async ({ page }) => {
    await page.addInitScript(() => {
      const times: number[] = [];
      const original = history.replaceState.bind(history);
      history.replaceState = (...change) => (times.push(performance.now()), original(...change));
      Object.assign(window, { changes: times });
    });
    await openChapter(page);
    for (const { id } of (await steps(page)).slice(0, 6)) {
      await page.locator(`#${id}`).evaluate((step) => step.scrollIntoView({ behavior: "instant" }));
      await page.waitForTimeout(280);
    }
    await page.waitForTimeout(600);
    const times = await page.evaluate(() => (window as unknown as { changes: number[] }).changes);
    expect(times.length).toBeGreaterThan(0);
    times.slice(1).forEach((time, index) => expect(time - times[index]!).toBeGreaterThanOrEqual(395));
  });

  test("that leads below the story stays as the reader asked for it", async ({ page }) => {
    await openChapter(page);
    const [, second] = await steps(page);
    await goToStep(page, second!.id);
    await page.evaluate(() => (location.hash = document.querySelector(".fact-entry")!.id));
    await page.waitForTimeout(700);
    expect(await hash(page)).toBe(`#${await page.locator(".fact-entry").first().getAttribute("id")}`);
  });
});

test.describe("the step tools", () => {
  test("reach every step forwards and backwards and keep the focus", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openChapter(page);
    const all = await steps(page);
    await goToStep(page, all[0]!.id);
    const next = page.locator("[data-step-next]");
    const previous = page.locator("[data-step-previous]");
    await expect(previous).toHaveAttribute("aria-disabled", "true");
    await next.focus();
    for (const [index, { id }] of all.entries()) {
      await expectPicture(page, id);
      await expect(page.locator("[data-step-count]")).toHaveText(`Step ${index + 1} of ${all.length}`);
      await page.keyboard.press("Enter");
    }
    await expect(next).toBeFocused();
    await expect(next).toHaveAttribute("aria-disabled", "true");
    await previous.focus();
    for (const { id } of all.toReversed()) {
      await expectPicture(page, id);
      await page.keyboard.press("Enter");
    }
    await expect(previous).toBeFocused();
  });

  test("answer arrow keys, Home and End only while they have the focus", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openChapter(page);
    const all = await steps(page);
    await goToStep(page, all[1]!.id);
    await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(300);
    await expectPicture(page, all[1]!.id);
    await page.locator("[data-step-next]").focus();
    for (const [key, index] of [
      ["ArrowRight", 2],
      ["End", all.length - 1],
      ["ArrowLeft", all.length - 2],
      ["Home", 0],
    ] as const) {
      await page.keyboard.press(key);
      await expectPicture(page, all[index]!.id);
      await page.waitForTimeout(300);
    }
  });

  test("count two quick presses as two steps while the page still moves", async ({ page }) => {
    await openChapter(page);
    const all = await steps(page);
    await goToStep(page, all[0]!.id);
    await page.locator("[data-step-next]").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await expectPicture(page, all[2]!.id);
  });

  test("leave one tick as now and those before it as passed", async ({ page }) => {
    await openChapter(page);
    const all = await steps(page);
    await goToStep(page, all[3]!.id);
    const places = (name: string) =>
      page.locator(`.ticks [data-${name}]`).evaluate((path) => path.getAttribute("d")?.match(/(?<=M)[\d.]+/g) ?? []);
    const ticks = await places("ticks");
    expect(ticks).toHaveLength(all.length);
    expect(await places("passed")).toEqual(ticks.slice(0, 3));
    expect(await places("now")).toEqual([ticks[3]]);
  });
});

test("a settled step is announced once; opening the page and scrolling past are silent", async ({ page }) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    addEventListener("DOMContentLoaded", () => {
      const status = document.querySelector("[data-step-status]")!;
      new MutationObserver(() => said.push(status.textContent)).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
  });
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  await page.clock.install();
  await openChapter(page);
  const all = await steps(page);
  await holdTime(page);
  await page.clock.runFor(900);
  expect(await said()).toEqual([]);
  for (const { id } of all.slice(0, 6)) {
    await jumpTo(page, id);
    await page.clock.runFor(100);
  }
  expect(await said()).toEqual([]);
  await page.clock.runFor(900);
  expect(await said()).toEqual([await page.locator("[data-stage-head] .figure-title").textContent()]);
  await scrollOn(page, 10);
  await page.clock.runFor(900);
  expect(await said()).toHaveLength(1);
});

test.describe("the settings", () => {
  test("keep the theme for the next page and follow the system until one is chosen", async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await openChapter(page);
    const button = page.locator("[data-setting='theme']").first();
    await expect(button).toHaveText("Light");
    await page.emulateMedia({ colorScheme: "light" });
    await expect(button).toHaveText("Dark");
    await button.click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(button).toHaveText("Light");
  });

  test("change between story and article at the same step", async ({ page }) => {
    await openChapter(page);
    const all = await steps(page);
    const { id } = all[Math.floor(all.length / 2)]!;
    await goToStep(page, id);
    const button = page.locator("[data-setting='mode']").first();
    await press(button);
    await expect(page.locator("html")).not.toHaveAttribute("data-layout");
    await expect(page.locator(`#${id} .still svg`)).toBeVisible();
    await expect(page.locator(`#${id} h2`)).toBeInViewport();
    await press(button);
    await expect(page.locator("html")).toHaveAttribute("data-layout", "scroll");
    await expectPicture(page, id);
    await press(button);
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("data-story", "ready");
    await expect(page.locator("html")).not.toHaveAttribute("data-layout");
  });

  test("answer a press before the whole page is laid out anew, and lose none of two quick ones", async ({ page }) => {
    await openChapter(page);
    const press = (times: number) =>
      page.locator(".bar [data-setting='mode']").evaluate((button: HTMLButtonElement, times) => {
        for (let press = 0; press < times; press += 1) button.click();
        return [button.textContent, document.documentElement.dataset.layout];
      }, times);
    expect(await press(1)).toEqual(["Scroll the story", "scroll"]);
    await expect(page.locator("html")).not.toHaveAttribute("data-layout");
    expect(await press(2)).toEqual(["Scroll the story", "scroll"]);
    await expect(page.locator("html")).not.toHaveAttribute("data-layout");
  });

  test("make text larger in two steps and usual again, at the same step, for the next page from its first paint", async ({
    page,
  }) => {
    await openChapter(page);
    const { id } = (await steps(page))[4]!;
    await goToStep(page, id);
    const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
    const usual = await size();
    const button = page.locator("[data-setting='text']");
    for (const [factor, label] of [
      [1.15, "Larger text"],
      [1.3, "Usual text"],
      [1, "Larger text"],
      [1.15, "Larger text"],
    ] as const) {
      await press(button);
      expect(await size()).toBeCloseTo(usual * factor, 1);
      await expect(button).toHaveText(label);
      await expectPicture(page, id);
    }
    // Without the runtime, so that only what comes before the first paint can have set it.
    await page.route("**/*.js", (route) => route.abort());
    await page.reload();
    expect(await size()).toBeCloseTo(usual * 1.15, 1);
  });

  test("stop all movement at once when the reader's system asks for it", async ({ page }) => {
    await openChapter(page);
    const all = await steps(page);
    await goToStep(page, all[0]!.id);
    await page.emulateMedia({ reducedMotion: "reduce" });
    const [before, after] = await page.locator("[data-step-next]").evaluate((button: HTMLElement) => {
      const before = scrollY;
      button.click();
      return [before, scrollY];
    });
    expect(after).toBeGreaterThan(before!);
    await expectPicture(page, all[1]!.id);
    expect(await page.evaluate(() => scrollY)).toBe(after);
  });
});

/** A click without the scrolling that Playwright does first, which moves the page for a button in a sticky bar. */
function press(button: Locator): Promise<void> {
  return button.evaluate((element: HTMLElement) => element.click());
}

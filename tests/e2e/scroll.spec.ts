import { expect, test, type Page } from "playwright/test";
import { chapter, expectPicture, goToStep, openChapter, stagePicture, steps } from "./story.ts";

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

/** Turns the wheel as fast as it goes and waits until the page has come to rest. */
async function wheel(page: Page, distance: number, turns: number): Promise<void> {
  await page.mouse.move(200, 600);
  for (let turn = 0; turn < turns; turn += 1) await page.mouse.wheel(0, distance);
  let before = NaN;
  await expect
    .poll(async () => before === (before = await page.evaluate(() => scrollY)), { intervals: [200] })
    .toBe(true);
}

/** Id of the step that should count, worked out anew: the last one whose top stands above the trigger line. */
function stepOnTheLine(page: Page): Promise<string> {
  return page.locator("[data-step]").evaluateAll((sections) => {
    const margin = parseFloat(getComputedStyle(sections[0]!).scrollMarginTop) || 0;
    const landing = margin + (parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0);
    const line = Math.min(landing + Math.min(96, innerHeight * 0.12), innerHeight * 0.9);
    return sections.findLast((section) => section.getBoundingClientRect().top <= line + 1)?.id ?? "";
  });
}

async function expectStepOnTheLine(page: Page): Promise<void> {
  const id = await stepOnTheLine(page);
  const active = () =>
    page.locator("[data-step][data-active]").evaluateAll((found) => found.map((step) => step.id).join());
  await expect.poll(active).toBe(id);
  if (id) await expectPicture(page, id);
}

for (const [name, viewport] of Object.entries({ desktop, phone, "a low window": { width: 1100, height: 500 } })) {
  test.describe(`in ${name}`, () => {
    test.use({ viewport });

    test("a link to any step lands on it with its picture", async ({ page }) => {
      await openChapter(page);
      for (const { id } of await steps(page)) {
        // A page of its own each time: a new hash alone would not load anything.
        await page.goto("about:blank");
        await openChapter(page, `#${id}`);
        await expectPicture(page, id);
      }
    });

    test("scrolling fast down and up again ends at the step on the line", async ({ page }) => {
      await openChapter(page);
      await wheel(page, 900, 14);
      await expectStepOnTheLine(page);
      await wheel(page, -700, 9);
      await expectStepOnTheLine(page);
      await wheel(page, -4000, 10);
      await expectStepOnTheLine(page);
    });
  });
}

test("a reload between two steps and at the bottom of the page finds the same picture again", async ({ page }) => {
  await page.setViewportSize(desktop);
  await openChapter(page);
  const [, second] = await steps(page);
  await goToStep(page, second!.id);
  const gap = page.locator(`#${second!.id}`);
  await gap.evaluate((step) => scrollTo(0, step.getBoundingClientRect().bottom + scrollY - innerHeight * 0.6));
  await page.reload();
  await expectStepOnTheLine(page);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.reload();
  await expectPicture(page, (await steps(page)).at(-1)!.id);
});

test("a jump over many steps sets the picture at once", async ({ page }) => {
  await page.setViewportSize(phone);
  await openChapter(page);
  const all = await steps(page);
  for (const { id } of all) await goToStep(page, id);
  for (const { id } of [all[0]!, all.at(-1)!, all[1]!]) {
    await page.locator(`#${id}`).evaluate((step) => step.scrollIntoView({ behavior: "instant" }));
    await expectMarksAtOnce(page, id);
  }
});

for (const [name, sizes] of Object.entries({
  "a lower window": [desktop, { width: 1440, height: 620 }, desktop],
  "a phone's tool bar": [phone, { width: 390, height: 764 }, phone],
  "a turned phone": [phone, { width: 844, height: 390 }, phone],
  "a zoom to 200 %": [desktop, { width: 720, height: 450 }, desktop],
})) {
  test(`with ${name} in mid-story the step on the line counts`, async ({ page }) => {
    await page.setViewportSize(sizes[0]!);
    await openChapter(page);
    await goToStep(page, (await steps(page))[4]!.id);
    for (const size of sizes.slice(1)) {
      await page.setViewportSize(size);
      await page.waitForTimeout(100);
      await expectStepOnTheLine(page);
    }
  });
}

test("back and forward find the step and its picture again", async ({ page }) => {
  await page.setViewportSize(desktop);
  await openChapter(page);
  const all = await steps(page);
  await goToStep(page, all[3]!.id);
  await page.goto("/");
  await page.evaluate(() => history.back());
  // A page out of the back and forward cache fires no load event.
  await page.waitForURL(({ pathname }) => pathname === chapter, { waitUntil: "commit" });
  await expectPicture(page, all[3]!.id);
  await page.evaluate(() => (location.hash = document.querySelectorAll("[data-step]")[6]!.id));
  await expectPicture(page, all[6]!.id);
  await page.evaluate(() => history.back());
  await expectPicture(page, all[3]!.id);
  await page.evaluate(() => history.forward());
  await expectPicture(page, all[6]!.id);
});

test("two stories on one page run each by itself", async ({ page }) => {
  await page.setViewportSize(desktop);
  await page.route(`**${chapter}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const twice = html.replace(
      /<story-scrolly[\s\S]*<\/story-scrolly>/,
      (story) => story + story.replaceAll(' id="', ' id="again-'),
    );
    await route.fulfill({ response, body: twice });
  });
  await openChapter(page);
  const all = await steps(page);
  for (const { id, state } of [all[2]!, all.at(-2)!, all[1]!]) {
    await page.locator(`#${id}`).evaluate((step) => step.scrollIntoView({ behavior: "instant" }));
    const story = page.locator("story-scrolly").filter({ has: page.locator(`#${id}`) });
    await expect(story.locator(`#${id}`)).toHaveAttribute("data-active", "");
    await expect(story.locator(".stage-figure")).toHaveAttribute("data-state", state);
  }
});

test("the stage of a phone draws the very picture that stands under the step", async ({ page }) => {
  await page.setViewportSize(phone);
  await openChapter(page);
  for (const { id } of await steps(page)) {
    await goToStep(page, id);
    await expect.poll(() => sameMarks(page, id)).toBe(true);
  }
});

for (const [name, still] of Object.entries({
  "a system that asks for less motion": (page: Page) => page.emulateMedia({ reducedMotion: "reduce" }),
  "motion switched off": (page: Page) =>
    page.addInitScript(() => localStorage.setItem("dependency-mirror", JSON.stringify({ motion: "off" }))),
})) {
  test(`with ${name} every picture is there at once and the same as after moving`, async ({ page }) => {
    await page.setViewportSize(phone);
    await still(page);
    await openChapter(page);
    const all = await steps(page);
    await goToStep(page, all.at(-1)!.id);
    for (const { id } of all.toReversed()) {
      await page.locator(`#${id}`).evaluate((step) => step.scrollIntoView({ behavior: "instant" }));
      await expectMarksAtOnce(page, id);
    }
  });
}

async function expectMarksAtOnce(page: Page, id: string): Promise<void> {
  await expect(page.locator(`#${id}`)).toHaveAttribute("data-active", "");
  // Less than a movement would take.
  await expect.poll(() => sameMarks(page, id), { timeout: 300, intervals: [20] }).toBe(true);
}

/** Whether the marks on the stage equal those of the step's still: the browser's drawing against the build's. */
function sameMarks(page: Page, id: string): Promise<boolean> {
  return page.locator(`#${id} .still svg.picture`).evaluate((still, selector) => {
    const shown = document.querySelectorAll(selector);
    const marks = (svg: Element) => [...svg.children];
    const expected = marks(still);
    const found = shown.length === 1 ? marks(shown[0]!) : [];
    return found.length === expected.length && expected.every((mark, index) => mark.isEqualNode(found[index]!));
  }, stagePicture);
}

test("nothing runs while nothing moves", async ({ page }) => {
  await page.addInitScript(() => {
    const original = window.requestAnimationFrame;
    Object.assign(window, { frames_: 0 });
    window.requestAnimationFrame = (callback) => {
      (window as unknown as { frames_: number }).frames_ += 1;
      return original(callback);
    };
  });
  await openChapter(page);
  await goToStep(page, (await steps(page))[2]!.id);
  await page.waitForTimeout(800);
  const count = () => page.evaluate(() => (window as unknown as { frames_: number }).frames_);
  const before = await count();
  await page.waitForTimeout(700);
  expect(await count()).toBe(before);
});

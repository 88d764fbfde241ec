import { expect, test, type Page } from "playwright/test";
import {
  chapter,
  expectPicture,
  goToStep,
  holdTime,
  jumpTo,
  openChapter,
  scrollOn,
  stagePicture,
  steps,
  type StepState,
} from "./story.ts";

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

test("steps much shorter and much longer than the window count while the line passes them", async ({ page }) => {
  await page.setViewportSize(desktop);
  await openChapter(page);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`[data-step]:nth-of-type(odd) { min-height: 0 !important; height: 60px; overflow: hidden }
      [data-step]:nth-of-type(even) { min-height: 260vh !important }`);
    document.adoptedStyleSheets = [sheet];
  });
  const [first] = await steps(page);
  await jumpTo(page, first!.id);
  for (const down of [...Array<number>(18).fill(410), ...Array<number>(9).fill(-790)]) {
    await scrollOn(page, down);
    await expectStepOnTheLine(page);
  }
});

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
  const all = await openWithTimeHeld(page);
  for (const { id } of [all[0]!, all.at(-1)!, all[1]!]) await expectMarksAtOnce(page, id);
});

test("between two states a reader's picture moves, and in a rush it is set without moving", async ({ page }) => {
  await page.setViewportSize(phone);
  const all = await openWithTimeHeld(page);
  const index = all.findIndex(
    ({ figure, state }, at) => all[at + 1]?.figure === figure && all[at + 1]?.state !== state,
  );
  const [first, second] = [all[index]!, all[index + 1]!];
  await expectMarksAtOnce(page, first.id);
  await page.clock.runFor(1000);
  await jumpTo(page, second.id);
  await page.clock.runFor(350);
  expect(await sameMarks(page, second.id), "halfway").toBe(false);
  await page.clock.runFor(1000);
  expect(await sameMarks(page, second.id), "at rest").toBe(true);
  await jumpTo(page, first.id);
  // Two and a half screens a second.
  for (let frame = 0; frame < 12; frame += 1) {
    await scrollOn(page, -35);
    await page.clock.runFor(17);
  }
  expect(await sameMarks(page, first.id), "in a rush").toBe(true);
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
  // A browser notes where a page stood a moment after it has come to rest.
  await expect(page).toHaveURL(`${chapter}#${all[3]!.id}`);
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

for (const [name, still] of Object.entries({
  "a system that asks for less motion": (page: Page) => page.emulateMedia({ reducedMotion: "reduce" }),
  "motion switched off": (page: Page) =>
    page.addInitScript(() => localStorage.setItem("dependency-mirror", JSON.stringify({ motion: "off" }))),
})) {
  test(`with ${name} every picture is there at once and the same as after moving`, async ({ page }) => {
    await page.setViewportSize(phone);
    await still(page);
    const all = await openWithTimeHeld(page);
    for (const { id } of all.toReversed().slice(1)) await expectMarksAtOnce(page, id);
  });
}

/** Opens the chapter, has every figure loaded by a walk over all steps, and stops the page's clock. */
async function openWithTimeHeld(page: Page): Promise<StepState[]> {
  await page.clock.install();
  await openChapter(page);
  const all = await steps(page);
  for (const { id } of all) await goToStep(page, id);
  await holdTime(page);
  return all;
}

/** Goes to a step while the page's clock stands still: the few frames given to it are too short for a movement. */
async function expectMarksAtOnce(page: Page, id: string): Promise<void> {
  await jumpTo(page, id);
  await page.clock.runFor(100);
  await expect(page.locator(`#${id}`)).toHaveAttribute("data-active", "");
  expect(await sameMarks(page, id), id).toBe(true);
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
  const count = () => page.evaluate(() => (window as unknown as { frames_: number }).frames_);
  const countedMeanwhile = async () => {
    const before = await count();
    await page.waitForTimeout(700);
    return (await count()) - before;
  };
  await expect.poll(countedMeanwhile).toBe(0);
});

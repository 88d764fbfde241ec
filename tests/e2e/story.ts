import { readdirSync } from "node:fs";
import { expect, type Page } from "playwright/test";

export const chapter = "/chapters/model-layer/";

/** Every page that tells a story: the opening and the chapters. */
export const stories = [
  "/",
  ...readdirSync("dist/chapters")
    .filter((id) => !id.includes("."))
    .map((id) => `/chapters/${id}/`),
];

/** The picture that the stage shows, not the one that waits unseen for its turn. */
export const stagePicture = ".stage svg.picture:not([data-waiting])";

export interface StepState {
  readonly id: string;
  readonly figure: string;
  readonly state: string;
}

/** Opens the chapter (at a step, if named) and waits until the runtime has reported ready. */
export async function openChapter(page: Page, hash = ""): Promise<void> {
  await openStory(page, chapter + hash);
}

/** Opens a page that tells a story and waits until the runtime has reported ready. */
export async function openStory(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator("html")).toHaveAttribute("data-story", "ready");
}

/** The steps of the open page, in order, with the picture each of them names. */
export function steps(page: Page): Promise<StepState[]> {
  return page.locator("[data-step]").evaluateAll((sections) =>
    sections.map((section) => ({
      id: section.id,
      figure: section.getAttribute("data-figure")!,
      state: section.getAttribute("data-state")!,
    })),
  );
}

/** The first step of each figure, in order. */
export function firstOfEach(all: readonly StepState[]): StepState[] {
  return all.filter(({ figure }, index) => all.findIndex((step) => step.figure === figure) === index);
}

/** Scrolls a step to the trigger line, as a reader would see it, and waits for its picture to be drawn and at rest. */
export async function goToStep(page: Page, id: string): Promise<void> {
  await page.locator(`#${id}`).evaluate((section) => section.scrollIntoView({ behavior: "instant", block: "start" }));
  await expectPicture(page, id);
  await expectRest(page, id);
}

/** The picture on the stage is the step's, alone there, and two frames in a row have changed nothing. */
async function expectRest(page: Page, id: string): Promise<void> {
  const alt = await page.locator(`#${id} .still svg.picture`).getAttribute("aria-label");
  const resting = () =>
    page.evaluate(
      async ([selector, alt]) => {
        const shown = [...document.querySelectorAll(selector)];
        const before = shown[0]?.outerHTML;
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
        return shown.length === 1 && shown[0]!.getAttribute("aria-label") === alt && shown[0]!.outerHTML === before;
      },
      [stagePicture, alt] as const,
    );
  await expect.poll(resting, { message: `${id} at rest`, intervals: [20] }).toBe(true);
}

/** The step counts, and the stage shows the picture it names. */
export async function expectPicture(page: Page, id: string): Promise<void> {
  const step = page.locator(`#${id}`);
  await expect(step).toHaveAttribute("data-active", "");
  const figure = (await step.getAttribute("data-figure"))!;
  const state = (await step.getAttribute("data-state"))!;
  const stage = page.locator(".stage-figure");
  await expect(stage).toHaveAttribute("data-figure", figure);
  await expect(stage).toHaveAttribute("data-state", state);
  await expect(stage.locator("svg.picture:not([data-waiting]) [data-row]").first()).toBeAttached();
}

/** From now on the page's time passes only as `page.clock.runFor` says; the clock was installed before the page opened. */
export async function holdTime(page: Page): Promise<void> {
  await page.clock.pauseAt(new Date(await page.evaluate(() => Date.now() + 1000)));
}

/** Brings a step to the top in one go and waits until the page has been told of it, which takes none of its own time. */
export async function jumpTo(page: Page, id: string): Promise<void> {
  const told = nextScroll(page);
  await page.locator(`#${id}`).evaluate((step) => step.scrollIntoView({ behavior: "instant" }));
  await told;
}

/** Scrolls by some pixels and waits until the page has been told of it. */
export async function scrollOn(page: Page, distance: number): Promise<void> {
  const told = nextScroll(page);
  await page.evaluate((top) => scrollBy({ top, behavior: "instant" }), distance);
  await told;
}

function nextScroll(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((told) => addEventListener("scroll", () => told(null), { once: true })));
}

import { expect, type Page } from "playwright/test";

export const chapter = "/chapters/model-layer/";

/** The picture that the stage shows, not the one that waits unseen for its turn. */
export const stagePicture = ".stage svg.picture:not([data-waiting])";

export interface StepState {
  readonly id: string;
  readonly figure: string;
  readonly state: string;
}

/** Opens the chapter (at a step, if named) and waits until the runtime has reported ready. */
export async function openChapter(page: Page, hash = ""): Promise<void> {
  await page.goto(chapter + hash);
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

/** Scrolls a step to the trigger line, as a reader would see it, and waits for its picture to be drawn and at rest. */
export async function goToStep(page: Page, id: string): Promise<void> {
  await page.locator(`#${id}`).evaluate((section) => section.scrollIntoView({ behavior: "instant", block: "start" }));
  await expectPicture(page, id);
  await page.waitForTimeout(500);
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
  await expect(stage.locator("svg.picture:not([data-waiting]) [data-key]").first()).toBeAttached();
}

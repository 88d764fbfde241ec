import type { Locator, Page } from "playwright";

interface Control {
  readonly name: string;
  readonly find: (page: Page) => Locator;
  /** Puts the page back to where the next control can be used. */
  readonly after?: (page: Page) => Promise<unknown>;
}

const shut = (page: Page) => page.keyboard.press("Escape");

/** Every control a reader can press. The one that changes the page most comes last. */
const controls: readonly Control[] = [
  { name: "next step", find: (page) => page.locator("[data-step-next]") },
  { name: "fact", find: (page) => page.locator("[data-step] a[data-fact]"), after: shut },
  { name: "menu", find: (page) => page.locator(".bar [popovertarget=menu]"), after: shut },
  { name: "theme", find: (page) => page.locator(".bar [data-setting=theme]") },
  { name: "mode", find: (page) => page.locator(".bar [data-setting=mode]") },
];

/** Presses every control once; for each the time until the page showed an answer, in ms. */
export async function pressControls(page: Page): Promise<Record<string, number>> {
  await page
    .locator("[data-step]")
    .nth(1)
    .evaluate((step) => step.scrollIntoView({ behavior: "instant" }));
  const answers: Record<string, number> = {};
  for (const { name, find, after } of controls) {
    answers[`answer.${name}`] = await press(page, find(page).first());
    await after?.(page);
  }
  return answers;
}

async function press(page: Page, control: Locator): Promise<number> {
  await control.scrollIntoViewIfNeeded();
  await page.waitForTimeout(700);
  await page.evaluate(() => void (window.watched.answer = 0));
  await control.click();
  await page.waitForTimeout(700);
  // What is answered within a frame is not reported at all.
  return page.evaluate(() => window.watched.answer || 16);
}

import { expect, test, type Page } from "playwright/test";
import { frames } from "../../src/figures/kit/scene.ts";
import { chapter, expectPicture, goToStep, openChapter, openStory, stagePicture, steps, stories } from "./story.ts";

/** Tests here open a page anew, many times. */
test.describe.configure({ timeout: 400_000 });

/** `npm run test:all` opens the page at each of its steps; without it at every third, the first and the last. */
const full = Boolean(process.env.FULL);
const some = <Item>(all: readonly Item[]) =>
  all.filter((_, index) => full || index % 3 === 0 || index === all.length - 1);

/** The end of a movement is the same without it (another test holds that); without it the walk is short. */
test.use({ contextOptions: { reducedMotion: "reduce" } });

/** In a wide window the copy of a step's still, which stands in while a figure loads, is told by its narrow frame. */
const drawnWide = `${stagePicture}[viewBox="0 0 ${frames.wide.width} ${frames.wide.height}"]`;

/** The picture on the stage, element by element. In which order attributes came is no matter. */
function picture(page: Page): Promise<string> {
  return page.locator(drawnWide).evaluate((svg) =>
    [svg, ...svg.querySelectorAll("*")]
      .map((element) => {
        const attributes = [...element.attributes].map(({ name, value }) => `${name}="${value}"`);
        return [element.tagName, ...attributes.sort(), element.childElementCount || element.textContent].join(" ");
      })
      .join("\n"),
  );
}

/** The picture once it no longer changes. */
async function restingPicture(page: Page): Promise<string> {
  let last = "";
  await expect.poll(async () => last === (last = await picture(page)), { intervals: [50] }).toBe(true);
  return last;
}

/** Opens a step by its address in a page of its own: a new hash alone would not load anything. */
async function openStep(page: Page, path: string, id: string): Promise<void> {
  await page.goto("about:blank");
  await openStory(page, `${path}#${id}`);
  await expectPicture(page, id);
}

for (const path of stories) {
  test(`${path}: a link to any step gives the picture that scrolling there gives`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openStory(page, path);
    const all = await steps(page);
    const scrolled = new Map<string, string>();
    for (const { id } of all) {
      await goToStep(page, id);
      scrolled.set(id, await restingPicture(page));
    }
    for (const { id } of some(all)) {
      await openStep(page, path, id);
      await expect.poll(() => picture(page), { message: id }).toBe(scrolled.get(id));
    }
  });

  test(`${path}: the stage of a phone draws the very picture that stands under each step`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openStory(page, path);
    for (const { id } of await steps(page)) {
      await goToStep(page, id);
      await expect.poll(() => sameMarks(page, id), { message: id }).toBe(true);
    }
  });
}

test("in a low window a link to any step lands on it with its picture", async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 500 });
  await openChapter(page);
  for (const { id } of some(await steps(page))) await openStep(page, chapter, id);
});

/** Whether the marks on the stage equal those of the step's still: the browser's drawing against the build's. */
function sameMarks(page: Page, id: string): Promise<boolean> {
  return page.locator(`#${id} .still svg.picture`).evaluate((still, selector) => {
    const shown = document.querySelectorAll(selector);
    const found = shown.length === 1 ? [...shown[0]!.children] : [];
    const expected = [...still.children];
    return found.length === expected.length && expected.every((mark, index) => mark.isEqualNode(found[index]!));
  }, stagePicture);
}

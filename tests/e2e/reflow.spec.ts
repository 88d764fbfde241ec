import { expect, test, type Page } from "playwright/test";
import { addReaderStyle, excessWidth, spoiltWords } from "./layout-faults.ts";
import { chapter } from "./story.ts";

/** Every width for every change, if every page in every mode is asked for. */
const full = Boolean(process.env.FULL);

const pages = ["/", chapter, "/figures/derivatives/", "/claims/", "/data/derivatives/", "/accessibility/"];

/** What readers do to text, and what a language written from right to left will do to the page. */
const changes = {
  "text twice as large": "html { font-size: 200% !important }",
  "the largest text of the menu": "html { font-size: 130% !important }",
  "wide spacing of text":
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
} as const;

/** All places a page has are laid out, not only those near the window. */
const layOutAll = "* { content-visibility: visible !important }";

/** A test here opens several pages, whose every word is looked at. */
test.describe.configure({ timeout: 300_000 });

async function expectSound(page: Page, what: string): Promise<void> {
  expect(await excessWidth(page), what).toBeLessThanOrEqual(0);
  expect(await spoiltWords(page), what).toEqual([]);
}

for (const path of pages) {
  test(`${path} bears larger text, wide spacing and the other direction of writing`, async ({ page }) => {
    await page.goto(path);
    await addReaderStyle(page, layOutAll);
    for (const [what, css] of Object.entries(changes)) {
      await page.evaluate(() => (document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, 1)));
      await addReaderStyle(page, css);
      for (const width of full ? [1280, 768, 320] : [320]) {
        await page.setViewportSize({ width, height: 800 });
        await expectSound(page, `${what}, ${width} px`);
      }
    }
    await page.evaluate(() => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, 1);
      document.documentElement.dir = "rtl";
    });
    for (const width of full ? [1280, 768, 320] : [1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expectSound(page, `right to left, ${width} px`);
    }
  });
}

test("at 400 % zoom nothing goes sideways, and the stage leaves half of the window to the words", async ({ page }) => {
  for (const [width, height] of [
    [320, 256],
    [320, 480],
    [320, 640],
    [640, 480],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const path of height === 256 ? pages : [chapter]) {
      await page.goto(path);
      expect(await excessWidth(page), `${path} at ${width} x ${height}`).toBeLessThanOrEqual(0);
      const stage = await page.evaluate(() => {
        const box = document.querySelector(".stage")?.getBoundingClientRect();
        return box && box.height > 0 ? box.height : 0;
      });
      expect(stage, `stage of ${path} at ${width} x ${height}`).toBeLessThanOrEqual(height / 2);
    }
  }
});

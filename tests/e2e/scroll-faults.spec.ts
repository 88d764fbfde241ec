import { expect, test, type Page } from "playwright/test";
import { chapter, expectPicture, firstOfEach, goToStep, openChapter, stagePicture, steps } from "./story.ts";

test.use({ viewport: { width: 1440, height: 900 } });

/** Tests here walk every step of a chapter, some twice. */
test.describe.configure({ timeout: 300_000 });

/** A figure that does not come is waited for this long before its stills take over for good, in milliseconds. */
const patience = 10_000;

/** Everything that went wrong on the page; a request that failed is told by the browser itself and not counted. */
function gatherErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(`uncaught: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      errors.push(message.text());
  });
  return errors;
}

/** The scripts that the page has been sent so far. */
function sentScripts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .filter((name) => name.endsWith(".js")),
  );
}

test("with any one script file missing the story stands, and one error is reported at most", async ({ page }) => {
  // A page without a story is sent the runtime and no figure's script.
  await page.goto("/glossary/");
  await expect(page.locator("html")).toHaveAttribute("data-story", "ready");
  const runtime = await sentScripts(page);
  const figures = firstOfEach(await openAndReadSteps(page));
  for (const { id } of figures) await goToStep(page, id);
  const others = (await sentScripts(page)).filter((script) => !runtime.includes(script));

  expect(others.length).toBeGreaterThan(5);
  const one = [runtime[0]!, others[0]!, others.find((script) => script.includes("/kit."))!];
  for (const missing of process.env.FULL ? [...runtime, ...others] : one) {
    await page.goto("about:blank");
    const errors = gatherErrors(page);
    await page.route(missing, (route) => route.abort());
    if (runtime.includes(missing)) {
      await page.goto(chapter);
      await expect(page.locator("html"), missing).not.toHaveAttribute("data-layout", "scroll", { timeout: 15_000 });
    } else {
      await openChapter(page);
      for (const { id } of figures) {
        await goToStep(page, id);
        // All figures need it.
        if (missing.includes("/kit.")) await expectStill(page, id);
      }
      expect(errors, missing).toHaveLength(1);
    }
    expect(errors.length, missing).toBeLessThanOrEqual(1);
    await page.unroute(missing);
    page.removeAllListeners("console");
  }
});

test("with a figure's data never coming its still stands in while the others are drawn", async ({ page }) => {
  const errors = gatherErrors(page);
  const all = await openAndReadSteps(page);
  const [{ figure }] = all as [(typeof all)[0]];
  await page.route(`**/figures/${figure}/rows.*.json`, () => new Promise(() => {}));
  await page.reload();
  const other = all.find((step) => step.figure !== figure)!;
  await goToStep(page, other.id);
  await expect(page.locator(`${stagePicture}.picture-wide`)).toHaveCount(1);
  await goToStep(page, all[0]!.id);
  await expectStill(page, all[0]!.id);
  await expect.poll(() => errors.length, { timeout: 60_000 }).toBe(1);
  await expectStill(page, all[0]!.id);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain(`Figure "${figure}"`);
});

test("with data of another shape the figure's stills stand in, and the report names what is wrong", async ({
  page,
}) => {
  const errors = gatherErrors(page);
  const all = await openAndReadSteps(page);
  const { figure, id } = all[0]!;
  await page.route(`**/figures/${figure}/rows.*.json`, (route) => route.fulfill({ json: { rows: [], words: {} } }));
  await page.reload();
  for (const step of all.filter((one) => one.figure === figure)) {
    await goToStep(page, step.id);
    await expectStill(page, step.id);
  }
  await goToStep(page, id);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain(`Figure "${figure}"`);
});

test("offline after loading, every figure already met is still drawn", async ({ page, context }) => {
  await openChapter(page);
  const met = firstOfEach(await steps(page));
  for (const { id } of met) await goToStep(page, id);
  await context.setOffline(true);
  for (const { id } of met.toReversed()) {
    await goToStep(page, id);
    await expect(page.locator(`${stagePicture}.picture-wide`)).toHaveCount(1);
  }
});

test("a story that cannot start becomes the article, with one report", async ({ page }) => {
  const errors = gatherErrors(page);
  await page.route(`**${chapter}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace("data-stage-picture", "data-broken") });
  });
  await page.goto(chapter);
  await expect(page.locator("html")).not.toHaveAttribute("data-layout", "scroll");
  for (const { id } of await steps(page)) await expect(page.locator(`#${id} .still svg`)).toBeVisible();
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain("data-stage-picture");
});

test("a story taken out of the page stops, and starts again when it is put back", async ({ page }) => {
  const errors = gatherErrors(page);
  await openChapter(page);
  const all = await steps(page);
  await goToStep(page, all[2]!.id);
  await page.evaluate(() => {
    const story = document.querySelector("story-scrolly")!;
    const place = story.nextSibling;
    story.remove();
    place!.parentNode!.insertBefore(story, place);
  });
  await goToStep(page, all[4]!.id);
  await expect(page.locator("[data-active]")).toHaveCount(1);
  expect(errors).toEqual([]);
});

async function openAndReadSteps(page: Page): ReturnType<typeof steps> {
  await openChapter(page);
  return steps(page);
}

/** The stage shows the step's words and a copy of its still. */
async function expectStill(page: Page, id: string): Promise<void> {
  await expectPicture(page, id);
  await expect(page.locator(`${stagePicture}.picture-narrow`)).toHaveCount(1);
  const name = await page.locator(`#${id} .still svg.picture`).getAttribute("aria-label");
  await expect(page.locator(stagePicture)).toHaveAttribute("aria-label", name!, { timeout: patience });
  await expect(page.locator("[data-stage-head] .figure-title")).toHaveText(
    (await page.locator(`#${id} .still .figure-title`).textContent())!,
  );
}

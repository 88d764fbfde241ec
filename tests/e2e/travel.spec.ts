import { expect, test, type Page } from "playwright/test";
import { chapter, goToStep, openChapter, steps } from "./story.ts";

test.use({ viewport: { width: 1440, height: 900 } });

const next = "/chapters/adoption-layer/";

test("another chapter is fetched once when the reader points at its link, and none before", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await openChapter(page);
  expect(asked.filter((path) => path.startsWith("/chapters/"))).toEqual([chapter]);
  const link = page.locator(`.next-chapter a[href="${next}"]`);
  await link.hover();
  await expect.poll(() => asked.filter((path) => path === next)).toHaveLength(1);
  await link.focus();
  await page.locator(`.bar-chapters a[aria-current]`).hover();
  await link.hover();
  expect(asked.filter((path) => path === next)).toHaveLength(1);
});

test("the link to the step that counts can be copied, and that is said", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openChapter(page);
  const third = (await steps(page))[2]!;
  await goToStep(page, third.id);
  const button = page.locator("[data-step-link]");
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-step-count]")).toHaveText("Link copied");
  await expect(page.locator("[data-step-status]")).toHaveText("Link copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    new URL(`${chapter}#${third.id}`, page.url()).href,
  );
  await expect(page.locator("[data-step-count]")).toHaveText(/^Step 3 of/);
  await expect(button).toBeFocused();
});

test("where pages may not copy there is no such button", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await openChapter(page);
  await goToStep(page, (await steps(page))[2]!.id);
  await expect(page.locator("[data-step-link]")).toBeHidden();
});

/** Goes to the next chapter and tells whether the pages melted into one another. */
async function melts(page: Page): Promise<boolean> {
  await page.addInitScript(() => {
    addEventListener("pagereveal", ({ viewTransition }) => Object.assign(window, { melted: viewTransition !== null }));
  });
  await openChapter(page);
  await page.locator(`.bar-chapters a[href="${next}"]`).evaluate((link: HTMLElement) => link.click());
  await page.waitForURL(`**${next}`);
  await expect(page.locator("html")).toHaveAttribute("data-story", "ready");
  return page.evaluate(() => (window as unknown as { melted: boolean }).melted);
}

test("chapters melt into one another", async ({ page }) => {
  // A browser leaves the transition out when the next page is long in coming, as on a busy machine.
  await expect(async () => expect(await melts(page)).toBe(true)).toPass();
});

test("with motion switched off the next chapter is simply there", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("dependency-mirror", JSON.stringify({ motion: "off" })));
  expect(await melts(page)).toBe(false);
});

test("for a system that asks for less motion the next chapter is simply there", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await melts(page)).toBe(false);
});

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test, type Page, type Route } from "playwright/test";
import { chapter, goToStep, openChapter, stagePicture, steps } from "./story.ts";

/** One address of each template, one that is not there among them. */
const onePageOfEachKind = [
  "/",
  "/figures/",
  "/figures/downloads/",
  "/embed/downloads/",
  "/embed/downloads/all/",
  "/data/",
  "/data/downloads/",
  "/claims/",
  "/corrections/",
  "/sources/",
  "/glossary/",
  "/search/?q=qwen",
  "/accessibility/",
  "/offline/",
  "/nowhere/",
];

/** The story stands: every step's text and still picture can be read, and at most one error was reported. */
async function expectArticle(page: Page): Promise<void> {
  await expect(page.locator("html")).not.toHaveAttribute("data-layout", "scroll", { timeout: 15_000 });
  for (const { id } of await steps(page)) {
    await expect(page.locator(`#${id} h2`)).toBeVisible();
    await expect(page.locator(`#${id} .still svg.picture`)).toBeVisible();
  }
}

function gatherErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      errors.push(message.text());
  });
  return errors;
}

test("with the runtime's file missing the page is the article with every picture", async ({ page }) => {
  await page.route("**/_astro/*.js", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto(chapter);
  await expectArticle(page);
});

test("with a runtime that throws the page is the article with every picture", async ({ page }) => {
  await page.route("**/_astro/*.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: 'throw new Error("broken on purpose")' }),
  );
  await page.goto(chapter);
  await expectArticle(page);
});

for (const [name, answer] of Object.entries({
  missing: { status: 404, body: "" },
  "an error page": { status: 500, contentType: "text/html", body: "<h1>Oops</h1>" },
  "HTML in place of JSON": { status: 200, contentType: "text/html", body: "<!doctype html><p>hello" },
  "cut short": { status: 200, contentType: "application/json", body: '{"rows":{"downloads":[{"id":' },
})) {
  test(`with one figure's data ${name}, its stills stand in and the other figures go on`, async ({ page }) => {
    const errors = gatherErrors(page);
    await page.route("**/figures/downloads/rows.*.json", (route) => route.fulfill(answer));
    await openChapter(page);
    await goToStep(page, "seven-hundred");
    await expect(page.locator(`${stagePicture} text`).first()).toBeVisible();
    await goToStep(page, "stock-and-flow");
    await expect(page.locator(".stage-figure svg.picture-wide [data-row]").first()).toBeVisible();
    expect(errors.length).toBeLessThanOrEqual(1);
  });
}

test("with storage blocked the story still runs", async ({ page }) => {
  const errors = gatherErrors(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  await openChapter(page);
  await goToStep(page, "how-many-branches");
  await page.getByRole("button", { name: "Dark" }).first().click();
  expect(errors).toEqual([]);
});

test("with the style sheet missing every step's text and picture is still there", async ({ page }) => {
  await page.route("**/*.css", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto(chapter);
  for (const { id } of await steps(page)) await expect(page.locator(`#${id} h2`)).toBeVisible();
});

test("with neither style sheet nor script every step's text and picture is still there", async ({ page }) => {
  await page.route(/\.(?:css|js)$/, (route) => route.abort());
  await page.goto(chapter);
  await expectArticle(page);
});

for (const [name, answer] of Object.entries({
  missing: (route: Route) => route.fulfill({ status: 404, body: "" }),
  "never coming": () => undefined,
})) {
  test(`with the fonts ${name} the words are there in others and the story runs`, async ({ page }) => {
    await page.route("**/fonts/*", answer);
    await page.goto(chapter, { waitUntil: "commit" });
    await expect(page.locator("html")).toHaveAttribute("data-story", "ready");
    const first = (await steps(page))[0]!;
    await goToStep(page, first.id);
    await expect(page.locator(`#${first.id} h2`)).toBeVisible();
  });
}

test("anybody may frame an embed, and nobody else's page a chapter", async ({ page, baseURL }) => {
  const frames = { embed: "/embed/downloads/", story: chapter };
  const html = Object.entries(frames).map(([id, path]) => `<iframe id="${id}" src="${baseURL}${path}"></iframe>`);
  const host = createServer((_, response) => response.setHeader("content-type", "text/html").end(html.join("")));
  await new Promise<void>((ready) => host.listen(0, "127.0.0.1", ready));
  const refused = page.waitForEvent("console", (message) => message.text().includes("frame-ancestors"));
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
  await expect(page.frameLocator("#embed").locator("svg.picture:visible")).toHaveCount(1);
  await refused;
  await expect(page.frameLocator("#story").locator("[data-step]")).toHaveCount(0);
  host.closeAllConnections();
  host.close();
});

test("no page breaks its policy, sets a cookie or asks anybody else for anything", async ({ page, baseURL }) => {
  const foreign: string[] = [];
  const broken: string[] = [];
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== new URL(baseURL!).origin) foreign.push(request.url());
  });
  page.on("console", (message) => {
    if (/Content Security Policy|TrustedScript|TrustedHTML|Refused to/.test(message.text()))
      broken.push(message.text());
  });
  for (const path of onePageOfEachKind) await page.goto(path);
  await openChapter(page);
  for (const { id } of await steps(page)) await goToStep(page, id);
  await page.locator("#the-valve").scrollIntoViewIfNeeded();
  expect(broken).toEqual([]);
  expect(foreign).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

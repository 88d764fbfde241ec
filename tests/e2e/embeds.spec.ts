import { readFileSync } from "node:fs";
import { expect, test, type FrameLocator } from "playwright/test";
import { embedCode } from "../../src/site/embed/code.ts";

const frozen = JSON.parse(readFileSync("data/frozen.json", "utf8")) as Record<string, Record<string, string>>;
const edition = Object.keys(frozen).sort().at(-1)!;
const place = "claim-dots/all";

/** A page that knows nothing of this site, with a live and a pinned picture as its author pasted them. */
function hostPage(width: number): string {
  const frames = [`/embed/${place}/`, `/embed/${place}/${edition}/`].map((path) => embedCode(path, "A figure"));
  return `<!doctype html><title>Host</title><body style="margin:0"><div style="width:${width}px">${frames.join("")}</div>`;
}

for (const width of [320, 600, 1200]) {
  test(`a figure fits its frame on a plain page ${width} px wide, live and pinned, without a script`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.setViewportSize({ width, height: 800 });
    await page.route("**/host.html", (route) => route.fulfill({ contentType: "text/html", body: hostPage(width) }));
    await page.goto("/host.html");
    for (const index of [0, 1]) {
      const iframe = page.locator("iframe").nth(index);
      await iframe.scrollIntoViewIfNeeded();
      await expectWhole(iframe.contentFrame());
    }
    expect(asked.filter((path) => path.endsWith(".js"))).toEqual([]);
    expect(asked.filter((path) => path.includes(edition))).toEqual([`/embed/${place}/${edition}/`]);
  });
}

/** Title, picture, sources, licence and the way back stand in the frame, nothing sideways, no letter too small. */
async function expectWhole(frame: FrameLocator): Promise<void> {
  await expect(frame.locator("svg.picture:visible")).toHaveCount(1);
  for (const part of ["h1", ".embed-foot p >> nth=0", 'a[rel="license"]', "summary"])
    await expect(frame.locator(part)).toBeVisible();
  const { excess, over, smallest } = await frame.locator("html").evaluate((html) => {
    const sizes = [...html.querySelectorAll("h1, p, a, svg text")]
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const scale = element.closest("svg")?.getScreenCTM()?.a ?? 1;
        return parseFloat(getComputedStyle(element).fontSize) * scale;
      });
    return {
      excess: html.scrollWidth - html.clientWidth,
      over: html.scrollHeight - html.clientHeight,
      smallest: Math.min(...sizes),
    };
  });
  expect(excess).toBeLessThanOrEqual(0);
  expect(over).toBeLessThanOrEqual(0);
  expect(smallest).toBeGreaterThanOrEqual(11.99);
}

test("code and citations are copied by a press", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/figures/downloads/");
  const button = page.locator(".cite dd button").first();
  await button.click();
  await expect(button).toHaveText("Copied");
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(
    /^The Dependency Mirror contributors\. \(\d{4}\)\. Downloads.+\[Figure\]\..+\/figures\/downloads\/$/,
  );
});

test("the page of a figure has code and preview for each state, live and pinned", async ({ page }) => {
  await page.goto("/figures/downloads/");
  const choice = page.locator("#embed-all");
  await choice.locator("summary").click();
  await expect(choice.locator("code")).toHaveText([/\/embed\/downloads\/all\/"/, new RegExp(`/all/${edition}/"`)]);
  await expect(choice.locator("iframe").contentFrame().locator("h1")).toBeVisible();
});

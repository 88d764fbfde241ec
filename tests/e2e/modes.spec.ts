import { readdirSync } from "node:fs";
import { expect, test, type BrowserContextOptions, type Page } from "playwright/test";
import { kinds, violations } from "./axe.ts";
import { chapter, goToStep, openStory, steps, stories } from "./story.ts";

/** `npm run test:all` walks every page in every mode; without it a few stand for the rest. */
const full = Boolean(process.env.FULL);

interface Mode {
  readonly options: BrowserContextOptions;
  readonly media?: { contrast: "more" };
  /** Whether the page comes without any script: axe needs one of its own, so scripts cannot be switched off. */
  readonly bare?: true;
  /** What the reader chose in the menu. */
  readonly choices?: Record<string, string>;
}

const wide = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 320, height: 640 } };

const modes: Readonly<Record<string, Mode>> = {
  light: { options: wide },
  dark: { options: { ...wide, colorScheme: "dark" } },
  "320 px wide": { options: phone },
  "without JavaScript": { options: phone, bare: true },
  "forced colours": { options: { ...wide, forcedColors: "active", colorScheme: "dark" } },
  "reduced motion": { options: { ...wide, reducedMotion: "reduce" } },
  "larger text": { options: phone, choices: { text: "130" } },
  "more contrast": { options: wide, media: { contrast: "more" } },
  "the article": { options: wide, choices: { mode: "article" } },
};

/** What accessibility.spec.ts has looked at already is left out of the ordinary run. */
const usual: Readonly<Record<string, readonly string[]>> = {
  "without JavaScript": [chapter],
  "forced colours": [chapter, "/figures/derivatives/"],
  "larger text": ["/", "/data/derivatives/"],
  "more contrast": [chapter],
};

const everyPage = readdirSync("dist", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".html"))
  .map((file) => `/${file.replace(/index\.html$/, "")}`)
  .sort();

/** Pages read in one test: so that the log of a long run shows how far it is. */
const atOnce = 20;

function inParts(paths: readonly string[]): (readonly string[])[] {
  return Array.from({ length: Math.ceil(paths.length / atOnce) }, (_, part) =>
    paths.slice(part * atOnce, (part + 1) * atOnce),
  );
}

async function leaveOutScripts(page: Page): Promise<void> {
  await page.route("**/*", async (route) => {
    if (route.request().resourceType() !== "document") return route.continue();
    const response = await route.fetch();
    const body = (await response.text()).replace(/<script(?![^>]*json)[\s\S]*?<\/script>/g, "");
    return route.fulfill({ response, body });
  });
}

/** Every fault with its place: one that stopped the walk would hide those behind it. */
async function walk(page: Page, path: string, { bare }: Mode): Promise<string[]> {
  if (bare || !stories.includes(path)) {
    await page.goto(path);
    return faultsAt(page, path);
  }
  await openStory(page, path);
  const all = await steps(page);
  const staged = (await page.locator("html[data-layout]").count()) > 0;
  const middle = all[Math.floor(all.length / 2)]!;
  const found: string[] = [];
  for (const { id } of full ? [all[0]!, middle, all.at(-1)!] : [middle]) {
    if (staged) await goToStep(page, id);
    else await page.locator(`#${id}`).scrollIntoViewIfNeeded();
    found.push(...(await faultsAt(page, `${path}#${id}`)));
  }
  return found;
}

async function faultsAt(page: Page, place: string): Promise<string[]> {
  return (await violations(page)).map((fault) => `${place}: ${fault}`);
}

test.describe.configure({ timeout: full ? 1_200_000 : 300_000 });

for (const [name, mode] of Object.entries(modes)) {
  const paths = full ? everyPage : (usual[name] ?? []);
  inParts(paths).forEach((part, index, parts) => {
    const which = full ? `every page (${index + 1} of ${parts.length})` : part.join(" and ");
    test(`${which} has no accessibility fault: ${name}`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ ...mode.options, ...(baseURL ? { baseURL } : {}) });
      const page = await context.newPage();
      if (mode.bare) await leaveOutScripts(page);
      if (mode.media) await page.emulateMedia(mode.media);
      if (mode.choices) {
        const stored = JSON.stringify(mode.choices);
        await page.addInitScript((text) => localStorage.setItem("dependency-mirror", text), stored);
      }
      const found: string[] = [];
      for (const path of part) found.push(...(await walk(page, path, mode)));
      expect(found).toEqual([]);
      await context.close();
    });
  });
}

test("every kind of page is among those that stand for the rest", () => {
  const kindOf = (path: string) => path.split("/").slice(0, 2).join("/") + (path.split("/").length > 3 ? "/*" : "");
  const known = new Set([...kinds, ...stories, "/claims/", "/corrections/", "/sources/", "/freshness/"].map(kindOf));
  expect([...new Set(everyPage.map(kindOf))].filter((kind) => !known.has(kind))).toEqual([]);
});

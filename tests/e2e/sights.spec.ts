import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "playwright/test";
import { expectPicture, openStory } from "./story.ts";

/**
 * A few screens as they were last looked at, kept for the one browser that drew them: another draws letters otherwise.
 * `npm run sights` draws them anew; look at each before you commit it.
 */
const folder = "tests/e2e/sights";
const versionFile = `${folder}/browser.txt`;

interface Sight {
  readonly path: string;
  readonly step?: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: "light" | "dark";
}

const sights: Readonly<Record<string, Sight>> = {
  "opening-wide": { path: "/", width: 1440, height: 900, scheme: "light" },
  "opening-phone-dark": { path: "/", width: 390, height: 844, scheme: "dark" },
  "hardware-wide": { path: "/chapters/hardware-layer/", width: 1440, height: 900, scheme: "light" },
  "hardware-step": { path: "/chapters/hardware-layer/", step: "two-keys", width: 1440, height: 900, scheme: "dark" },
  "model-phone": {
    path: "/chapters/model-layer/",
    step: "how-many-branches",
    width: 390,
    height: 844,
    scheme: "light",
  },
  "adoption-step": {
    path: "/chapters/adoption-layer/",
    step: "band-not-line",
    width: 1440,
    height: 900,
    scheme: "light",
  },
  "mirror-wide-dark": { path: "/chapters/dependency-mirror/", width: 1440, height: 900, scheme: "dark" },
  "mirror-step": { path: "/chapters/dependency-mirror/", step: "not-twins", width: 1440, height: 900, scheme: "light" },
  "figure-narrow": { path: "/figures/mirror/", width: 320, height: 568, scheme: "light" },
  "claims-wide": { path: "/claims/", width: 1440, height: 900, scheme: "light" },
  "data-phone-dark": { path: "/data/derivatives/", width: 390, height: 844, scheme: "dark" },
};

test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const [name, { path, step, width, height, scheme }] of Object.entries(sights)) {
  test(`${name} looks as it did when somebody last looked`, async ({ page, browser }, { config }) => {
    const version = browser.version();
    if (config.updateSnapshots === "all") writeFileSync(versionFile, `${version}\n`);
    const known = existsSync(versionFile) ? readFileSync(versionFile, "utf8").trim() : "none";
    test.skip(version !== known, `drawn by ${known}, this is ${version}`);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await openStory(page, step ? `${path}#${step}` : path);
    if (step) await expectPicture(page, step);
    await page.evaluate(() => document.fonts.ready);
    await expect(page).toHaveScreenshot(`${name}.png`, { maxDiffPixelRatio: 0.005 });
  });
}

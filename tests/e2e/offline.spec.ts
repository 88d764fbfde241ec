import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, type Page } from "playwright/test";
import { writeOffline } from "../../scripts/offline/write.ts";
import { serve } from "../../scripts/serve.ts";
import { goToStep, holdTime, scrollOn, steps } from "./story.ts";

const chapter = "/chapters/model-layer/";
test.use({ serviceWorkers: "allow" });

let server: Server;
let port: number;
let newer: string;

/** A build that differs in one word of the chapter. */
test.beforeAll(() => {
  newer = mkdtempSync(join(tmpdir(), "offline-"));
  cpSync("dist", newer, { recursive: true });
  const file = join(newer, chapter, "index.html");
  writeFileSync(file, readFileSync(file, "utf8").replace(/(<h1[^>]*>)/, "$1Newly: "));
  for (const name of readdirSync(join(newer, "offline")).filter((name) => name.startsWith("files.")))
    rmSync(join(newer, "offline", name));
  rmSync(join(newer, "offline-worker.js"));
  writeOffline(newer, "/");
});
test.afterAll(() => rmSync(newer, { recursive: true }));

async function start(folder: string): Promise<void> {
  server = await serve({ port: port ?? 0, folder });
  port = (server.address() as AddressInfo).port;
}

/** From now on nobody answers. */
async function stop(): Promise<void> {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
}

const at = (path: string) => `http://localhost:${port}${path}`;

test.beforeEach(async ({ page }) => {
  await start("dist");
  await page.clock.install();
});
test.afterEach(() => server.close());

/** The paths of pages and files that are kept, and how many stores hold them. */
function kept(page: Page): Promise<{ stores: number; paths: string[] }> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return { stores: names.length, paths: keys.flat().map(({ url }) => new URL(url).pathname) };
  });
}

/** Opens a chapter and passes the time after which it is kept. */
async function openAndKeep(page: Page): Promise<void> {
  await page.goto(at(chapter));
  await expect(page.locator("html")).toHaveAttribute("data-story", "ready");
  await page.clock.runFor(6000);
  await expect.poll(async () => (await kept(page)).paths).toContain(chapter);
}

test("a chapter that was visited is there without a network, with figures that were never scrolled to", async ({
  page,
}) => {
  await openAndKeep(page);
  await stop();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-story", "ready");
  const last = (await steps(page)).at(-1)!;
  await goToStep(page, last.id);
  await page.goto(at("/chapters/hardware-layer/"));
  await expect(page.locator("[data-offline=on]")).toBeVisible();
  await expect(page.locator(`[data-page="${chapter}"]`)).toContainText("(kept)");
  await expect(page.locator('[data-page="/chapters/hardware-layer/"]')).toContainText("(not kept)");
});

test("nothing is kept while the reader scrolls on, but once the reader rests", async ({ page }) => {
  await page.goto(at(chapter));
  await expect(page.locator("html")).toHaveAttribute("data-story", "ready");
  await holdTime(page);
  for (let time = 0; time < 12; time += 3) {
    await page.clock.runFor(3000);
    await scrollOn(page, 200);
  }
  // The page's clock stands still; a worker that was asked for would be there by now.
  await page.waitForTimeout(1500);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await page.clock.runFor(6000);
  await expect.poll(async () => (await kept(page)).paths).toContain(chapter);
});

test("a new build replaces all that was kept, and without a network there is no mix", async ({ page }) => {
  await openAndKeep(page);
  await stop();
  await start(newer);
  await page.goto(at("/about-nothing/"));
  await expect
    .poll(async () => {
      const { stores, paths } = await kept(page);
      return { stores, lists: paths.filter((path) => path.startsWith("/offline/files.")) };
    })
    .toEqual({ stores: 1, lists: [expect.stringContaining(listOf(newer))] });
  await stop();
  await page.goto(at(chapter));
  await expect(page.locator("h1")).toContainText("Newly: ");
});

test("a new build that cannot be had whole leaves the old one as it was", async ({ page }) => {
  await openAndKeep(page);
  await stop();
  renameSync(join(newer, "fonts"), join(newer, "gone"));
  await start(newer);
  const end = await page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    const given = new Promise((done) => {
      registration.addEventListener("updatefound", () => {
        const worker = registration.installing!;
        worker.addEventListener("statechange", () => done(worker.state));
      });
    });
    await registration.update();
    return given;
  });
  renameSync(join(newer, "gone"), join(newer, "fonts"));
  expect(end).toBe("redundant");
  const { stores, paths } = await kept(page);
  expect(stores).toBe(1);
  expect(paths).toEqual(expect.arrayContaining([chapter, `/offline/${listOf("dist")}`]));
});

test("switched off, nothing is left of it and nothing comes back", async ({ page }) => {
  await openAndKeep(page);
  await page.goto(at("/offline/"));
  await page.getByRole("button", { name: "Switch it off and remove all" }).click();
  await expect(page.locator("[data-offline=off]")).toBeVisible();
  await page.goto(at(chapter));
  await expect(page.locator("html")).toHaveAttribute("data-story", "ready");
  await page.clock.runFor(6000);
  expect((await kept(page)).stores).toBe(0);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ "dependency-mirror": '{"offline":"off"}' });
  await page.goto(at("/offline/"));
  await page.getByRole("button", { name: "Keep what I read" }).click();
  await expect(page.locator("[data-offline=on]")).toBeVisible();
});

function listOf(folder: string): string {
  return readdirSync(join(folder, "offline")).find((name) => name.startsWith("files."))!;
}

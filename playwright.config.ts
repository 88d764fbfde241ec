import { defineConfig } from "playwright/test";
import { findBrowser, launchOptions } from "./scripts/browser.ts";

const port = Number(process.env.TEST_PORT ?? 4329);
const browser = process.env.TEST_BROWSER ?? findBrowser();

export default defineConfig({
  testDir: "tests/e2e",
  snapshotPathTemplate: "tests/e2e/sights/{arg}{ext}",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // A busy machine is slow, not wrong.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  workers: 2,
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: "chromium",
    // A kept page would answer for one that a test takes away; tests/e2e/offline.spec.ts lets the worker in.
    serviceWorkers: "block",
    launchOptions: launchOptions(browser),
  },
  webServer: {
    command: `"${process.execPath}" scripts/serve.ts`,
    env: { PORT: String(port), BASE: "/" },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});

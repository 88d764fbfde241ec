import { defineConfig } from "playwright/test";
import { findBrowser } from "./scripts/browser.ts";

const port = 4329;
const browser = process.env.TEST_BROWSER ?? findBrowser();

/** Keeps the browser's own traffic off the network; a root user's Chromium cannot use its sandbox. */
const args = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

export default defineConfig({
  testDir: "tests/e2e",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: "chromium",
    launchOptions: {
      args,
      // Readers go back and forth in history, and the page cache is part of what is tested.
      ignoreDefaultArgs: ["--disable-back-forward-cache"],
      ...(browser ? { executablePath: browser } : {}),
    },
  },
  webServer: {
    command: `"${process.execPath}" scripts/serve.ts`,
    env: { PORT: String(port), BASE: "/" },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});

/** Finds the browser for the end-to-end tests, or installs one. */
import { chromium, type LaunchOptions } from "playwright";
import { aptCommand, installPackages } from "./apt.ts";
import { firstExecutable, placesOnPath } from "./find.ts";
import { runTool } from "./run.ts";

const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const usualPlaces = ["/usr/bin/chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/** Path of a Chromium or Chrome: Playwright's own, else `CHROME_PATH`, else one on the PATH or in a usual place. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env, own = chromium.executablePath()): string | undefined {
  return firstExecutable([own, env.CHROME_PATH, ...placesOnPath(commands, env), ...usualPlaces]);
}

/** How the tests start Chromium: with its own traffic kept off the network. */
export function launchOptions(browser: string | undefined): LaunchOptions {
  return {
    args: [
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-quic",
      "--disable-sync",
      "--no-first-run",
      // A root user's Chromium cannot use its sandbox.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
    // Readers go back and forth in history, and the page cache is part of what is tested.
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
    ...(browser ? { executablePath: browser } : {}),
  };
}

/** The browser, installed first when there is none. @throws Error saying how to provide one. */
export async function provideBrowser(): Promise<string> {
  const present = findBrowser();
  if (present) return present;
  console.log("No Chromium found: installing one ...");
  const download = await runTool("playwright", ["install", "--with-deps", "chromium"], {
    echo: true,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000" },
  });
  // Debian's own package, where Playwright's download cannot be reached.
  if (download.code !== 0 && aptCommand()) await installPackages(["chromium"], { echo: true });
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error("No browser could be installed. Install Chromium or Chrome, or set CHROME_PATH to one.");
}

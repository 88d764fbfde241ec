/** Finds the browser for the end-to-end tests, or installs one. */
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";
import { run, runTool } from "./run.ts";

const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const usualPlaces = ["/usr/bin/chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/** Path of a Chromium or Chrome: Playwright's own, else `CHROME_PATH`, else one on the PATH or in a usual place. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env, own = chromium.executablePath()): string | undefined {
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((name) => folders.map((folder) => join(folder, name)));
  const candidates = [own, env.CHROME_PATH ?? "", ...onPath, ...usualPlaces];
  return candidates.find((path) => path !== "" && isExecutable(path));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
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
  if (download.code !== 0 && existsSync("/usr/bin/apt-get")) await installPackage();
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error("No browser could be installed. Install Chromium or Chrome, or set CHROME_PATH to one.");
}

/** Debian's own package, where Playwright's download cannot be reached. */
async function installPackage(): Promise<void> {
  const apt = process.getuid?.() === 0 ? ["apt-get"] : ["sudo", "-n", "apt-get"];
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    const [command = "apt-get", ...rest] = [...apt, ...args];
    await run(command, rest, { echo: true, env: { DEBIAN_FRONTEND: "noninteractive" } });
  }
}

/** A reader with a slow phone's network and processor, in the Chromium of the tests. */
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from "playwright";
import { provideBrowser } from "../browser.ts";
import { watchPage } from "./in-page.ts";
import { comeToRest } from "./rest.ts";

const slow4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** Keeps the browser's own traffic off the network; a root user's Chromium cannot use its sandbox. */
const args = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

export interface Reader {
  readonly page: Page;
  readonly devtools: CDPSession;
  readonly close: () => Promise<void>;
}

/** Starts the browser; with a port, other programs can steer it too. */
export async function openBrowser(port?: number): Promise<Browser> {
  return chromium.launch({
    executablePath: await provideBrowser(),
    args: [...args, ...(port ? [`--remote-debugging-port=${port}`] : [])],
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  });
}

/** A port that nothing listens on at the moment. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((ready) => probe.listen(0, ready));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}

/**
 * A fresh window at rest with an empty cache, its processor slowed `rate` times. Pages are watched from their first
 * moment on.
 */
export async function openReader(browser: Browser, rate: number): Promise<Reader> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    // What is kept for reading without a network is fetched after the page is at rest; here nobody rests.
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  await page.addInitScript(watchPage);
  await comeToRest(browser);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", slow4G);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate });
  return { page, devtools, close: () => context.close() };
}

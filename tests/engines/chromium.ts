import { chromium } from "playwright";
import { launchOptions } from "../../scripts/browser.ts";
import { patience } from "./program.ts";
import { callOf, type Options, type Session } from "./session.ts";

/** Chromium, through Playwright. */
export async function launchChromium({ programs, scripts }: Options): Promise<Session> {
  const browser = await chromium.launch({ ...launchOptions(programs.browser), timeout: patience });
  const page = await browser.newPage({ javaScriptEnabled: scripts });
  page.setDefaultTimeout(patience);
  return {
    version: `Chromium ${browser.version()}`,
    open: async (address) => void (await page.goto(address)),
    evaluate: (ask, ...args) => page.evaluate(callOf(ask, args)),
    resize: (size) => page.setViewportSize(size),
    screenshot: () => page.screenshot(),
    print: () => page.pdf(),
    close: () => browser.close(),
  };
}

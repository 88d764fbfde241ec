/** One reader's visit to a page: what it fetched, how it painted, scrolled and answered. */
import type { Browser, Page } from "playwright";
import type { PartName } from "./budgets.ts";
import { countElements, scrollThrough, scrollUpAndDown } from "./in-page.ts";
import { pressControls } from "./controls.ts";
import { openReader, type Reader } from "./reader.ts";
import { quantile, shareOver } from "./statistics.ts";
import { weigh, type Weight } from "./weight.ts";

/** Pixels a second of a steady reader. */
export const readingSpeed = 1800;
const scrolls = 20;

type Found = Record<string, number>;

export interface Visit {
  readonly address: string;
  readonly parts: readonly PartName[];
  /** How many times the processor is slowed down. */
  readonly rate: number;
}

/** Visits a page in a fresh window and measures the parts that are wanted. */
export async function readPage(browser: Browser, { address, parts, rate }: Visit): Promise<Found> {
  const reader = await openReader(browser, rate);
  try {
    return await visit(reader, address, (part) => parts.includes(part));
  } finally {
    await reader.close();
  }
}

async function visit(reader: Reader, address: string, wants: (part: PartName) => boolean): Promise<Found> {
  const { page } = reader;
  const weight = weigh(page);
  await openStory(page, address);
  const found: Found = { ...(wants("weight") ? atLoad(weight()) : {}), ...(wants("paint") ? await paints(page) : {}) };
  if (wants("weight") || wants("frames") || wants("memory")) {
    const frames = await scrolled(page);
    if (wants("frames")) Object.assign(found, frames);
    if (wants("weight")) Object.assign(found, atEnd(weight()));
  }
  if (wants("controls")) Object.assign(found, await pressControls(page));
  if (wants("memory")) found.memory = await growthOfMemory(reader);
  return found;
}

/** Opens a page and waits until its script has reported ready and nothing is fetched any more. */
export async function openStory(page: Page, address: string): Promise<void> {
  await page.goto(address, { timeout: 90_000 });
  await page.waitForFunction(() => document.documentElement.dataset.story === "ready", undefined, { polling: 100 });
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(1500);
}

function atLoad({ html, script, style, font, all }: Weight): Found {
  return { html, script, style, font, all };
}

function atEnd({ script, all }: Weight): Found {
  return { "script.scrolled": script, "all.scrolled": all };
}

/** Layout shifts in the three digits that are told of them; below that is what rounding leaves. */
function thousandths(shift: number): number {
  return Math.round(shift * 1000) / 1000;
}

async function paints(page: Page): Promise<Found> {
  const { first, largest, shift, blocking } = await page.evaluate(() => window.watched);
  return { "paint.first": first, "paint.largest": largest, shift: thousandths(shift), blocking };
}

async function scrolled(page: Page): Promise<Found> {
  await page.evaluate(() => Object.assign(window.watched, { shift: 0, blocking: 0 }));
  const frames = await page.evaluate(scrollThrough, readingSpeed);
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(500);
  const { shift, blocking } = await page.evaluate(() => window.watched);
  return {
    "frame.p50": quantile(frames, 0.5),
    "frame.p95": quantile(frames, 0.95),
    "frame.over34": shareOver(frames, 34) * 100,
    "frame.longest": Math.max(...frames),
    "shift.scrolled": thousandths(shift),
    "blocking.scrolled": blocking,
  };
}

/** How much more memory the page holds after it has been scrolled up and down, in MB. */
async function growthOfMemory({ page, devtools }: Reader): Promise<number> {
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  const held = async () => {
    await page.waitForTimeout(500);
    await devtools.send("HeapProfiler.collectGarbage");
    return (await devtools.send("Runtime.getHeapUsage")).usedSize / 1_000_000;
  };
  await page.evaluate(scrollUpAndDown);
  const before = await held();
  for (let i = 0; i < scrolls; i++) await page.evaluate(scrollUpAndDown);
  return (await held()) - before;
}

/** What a page is made of, as it is delivered. */
export async function countPage(browser: Browser, html: string): Promise<Found> {
  const page = await browser.newPage();
  const { pictures, outside, figures } = await page.evaluate(countElements, html);
  await page.close();
  return { figures, "elements.pictures": pictures, "elements.outside": outside };
}

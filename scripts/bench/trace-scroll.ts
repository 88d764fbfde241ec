import type { Browser, CDPSession } from "playwright";
import { scrollThrough } from "./in-page.ts";
import { openStory, readingSpeed } from "./read-page.ts";
import { openReader } from "./reader.ts";
import { longTasks, startMark, type Task, type TraceEvent } from "./trace.ts";

const categories = [
  "toplevel",
  "devtools.timeline",
  "v8.execute",
  "blink.user_timing",
  "disabled-by-default-v8.cpu_profiler",
];

/** A task that takes the thread longer than this loses a frame of a reader whose processor is four times slower. */
const leastTime = 4;

/**
 * Scrolls a page once while Chromium writes a trace, and returns the tasks that were long. Unlike every other reading
 * it is taken at full speed and in the thread's own time, which what else the machine does hardly changes.
 */
export async function traceScroll(browser: Browser, address: string): Promise<Task[]> {
  const { page, devtools, close } = await openReader(browser, 1);
  try {
    await openStory(page, address);
    const root = await browser.newBrowserCDPSession();
    await root.send("Tracing.start", { traceConfig: { includedCategories: categories }, transferMode: "ReportEvents" });
    await page.waitForTimeout(1000);
    await page.evaluate((mark) => void performance.mark(mark), startMark);
    await page.evaluate(scrollThrough, readingSpeed);
    return longTasks(await endTracing(root), leastTime);
  } finally {
    await devtools.detach();
    await close();
  }
}

async function endTracing(root: CDPSession): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  root.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise((done) => root.once("Tracing.tracingComplete", done));
  await root.send("Tracing.end");
  await complete;
  return events;
}

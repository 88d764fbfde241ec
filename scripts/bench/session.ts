/** Reads all pages, each several times, and the machine's speed beside every reading. */
import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser } from "playwright";
import { root } from "../run.ts";
import { serve } from "../serve.ts";
import type { Measures } from "./compare.ts";
import { runLighthouse } from "./lighthouse.ts";
import type { Options } from "./options.ts";
import { readOwnPages, referenceTime, serveOwnPages, type OwnPages } from "./own-pages.ts";
import { countPage, readPage } from "./read-page.ts";
import { freePort, openBrowser, slowness } from "./reader.ts";
import { median, medians } from "./statistics.ts";
import { traceScroll } from "./trace-scroll.ts";
import { slowed, type Task } from "./trace.ts";

export interface PageResult {
  readonly path: string;
  readonly measures: Measures;
  /** How many times slower than the reference the machine was meanwhile: the median of its readings. */
  readonly slowdown: number;
  /** What Lighthouse took points for. */
  readonly lost: readonly string[];
  /** The longest tasks of a scroll. */
  readonly tasks: readonly Task[];
}

interface Setting {
  readonly browser: Browser;
  readonly port: number;
  readonly site: string;
  readonly own: OwnPages;
  readonly options: Options;
}

/** Serves the built site and reads the pages one after the other. */
export async function readPages(paths: readonly string[], options: Options): Promise<PageResult[]> {
  const server = await serve({ port: 0 });
  const own = await serveOwnPages();
  const port = await freePort();
  const browser = await openBrowser(port);
  const setting = { browser, port, own, options, site: `http://localhost:${portOf(server)}` };
  try {
    const results: PageResult[] = [];
    for (const [index, path] of paths.entries()) {
      console.log(`[${index + 1}/${paths.length}] ${path}`);
      results.push(await readOften(setting, path));
    }
    return results;
  } finally {
    await browser.close();
    for (const open of [server, own.server]) open.close();
  }
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

async function readOften({ browser, port, site, own, options }: Setting, path: string): Promise<PageResult> {
  const address = site + path;
  const runs: Measures[] = [];
  const work: number[] = [];
  const lost = new Set<string>();
  for (let run = 1; run <= options.runs; run++) {
    const { empty, work: now } = await readOwnPages(browser, own);
    work.push(now);
    const found = { ...(await readPage(browser, address, options.parts)) };
    if (options.parts.includes("paint")) Object.assign(found, againstEmpty(found, empty));
    if (options.parts.includes("lighthouse")) {
      const result = await runLighthouse(address, port);
      Object.assign(found, result.scores);
      result.lost.forEach((line) => lost.add(line));
    }
    runs.push(found);
    console.log(`  run ${run} of ${options.runs}, reference work ${Math.round(now)} ms (${referenceTime} expected)`);
  }
  const tasks = options.trace || options.parts.includes("frames") ? await traceScroll(browser, address) : [];
  const counted = options.parts.includes("elements") ? await countPage(browser, builtPage(path)) : {};
  return {
    path,
    measures: { ...medians(runs), ...(options.parts.includes("frames") ? slowTasks(tasks) : {}), ...counted },
    slowdown: median(work) / referenceTime,
    lost: [...lost],
    tasks,
  };
}

/** The slowest processor that the story must still stand on, times slower than this one. */
const slowest = 6;

function slowTasks(tasks: readonly Task[]): Measures {
  const { longest, blocking } = slowed(tasks, slowness);
  return { "task.longest": longest, "task.blocking": blocking, "task.slowest": slowed(tasks, slowest).longest };
}

function againstEmpty(found: Measures, empty: number): Measures {
  return { "paint.empty": empty, "paint.ratio": (found["paint.largest"] ?? Number.NaN) / empty };
}

function builtPage(path: string): string {
  return readFileSync(join(root, "dist", path, "index.html"), "utf8");
}

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
import { readOwnPages, serveOwnPages, type OwnPages } from "./own-pages.ts";
import { countPage, readPage, type Visit } from "./read-page.ts";
import { freePort, openBrowser } from "./reader.ts";
import { rateFor, referenceTime, slowdownOf, slowness, type Reading } from "./speed.ts";
import { median, medians } from "./statistics.ts";
import { traceScroll } from "./trace-scroll.ts";
import { slowed, type Task } from "./trace.ts";

export interface PageResult {
  readonly path: string;
  readonly measures: Measures;
  /** How many times slower than the reference machine this one was meanwhile. */
  readonly machine: number;
  /** How many times slower than it should be the reader's processor was, though it was set by the machine's speed. */
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

async function readOften(setting: Setting, path: string): Promise<PageResult> {
  const { browser, site, options } = setting;
  const address = site + path;
  const { runs, readings, lost } = await visitOften(setting, address);
  const machine = slowdownOf(readings);
  const tasks = options.trace || options.parts.includes("frames") ? await traceOften(browser, address) : [];
  const counted = options.parts.includes("elements") ? await countPage(browser, builtPage(path)) : {};
  const timed = options.parts.includes("frames") ? slowTasks(tasks, machine) : {};
  return {
    path,
    measures: { ...medians(runs), ...timed, ...counted },
    machine,
    slowdown: median(readings.slice(1).map(({ work }) => work)) / referenceTime,
    lost: [...lost],
    tasks,
  };
}

/** The tasks of the scroll in the middle of three: what a neighbour holds up once is in one of them only. */
async function traceOften(browser: Browser, address: string): Promise<Task[]> {
  const scrolls: Task[][] = [];
  for (let scroll = 0; scroll < 3; scroll++) scrolls.push(await traceScroll(browser, address));
  return scrolls.toSorted((a, b) => slowed(a, 1).longest - slowed(b, 1).longest)[1]!;
}

interface Visits {
  readonly runs: Measures[];
  /** One to set the processor by, then one beside each run. */
  readonly readings: Reading[];
  readonly lost: Set<string>;
}

async function visitOften(setting: Setting, address: string): Promise<Visits> {
  const { browser, own, options } = setting;
  const first = await readOwnPages(browser, own, slowness);
  const visits: Visits = { runs: [], readings: [{ rate: slowness, work: first.work }], lost: new Set() };
  for (let run = 1; run <= options.runs; run++) {
    const rate = rateFor(slowdownOf(visits.readings));
    const { empty, work } = await readOwnPages(browser, own, rate);
    visits.readings.push({ rate, work });
    const found = await readOnce(setting, { address, parts: options.parts, rate }, visits.lost);
    visits.runs.push(options.parts.includes("paint") ? { ...found, ...againstEmpty(found, empty) } : found);
    const told = `reference work ${Math.round(work)} ms (${referenceTime} expected)`;
    console.log(`  run ${run} of ${options.runs}, processor slowed ${rate.toFixed(1)} times, ${told}`);
  }
  return visits;
}

async function readOnce({ browser, port }: Setting, visit: Visit, lost: Set<string>): Promise<Measures> {
  const found = await readPage(browser, visit);
  if (!visit.parts.includes("lighthouse")) return found;
  const result = await runLighthouse(visit.address, port, visit.rate);
  result.lost.forEach((line) => lost.add(line));
  return { ...found, ...result.scores };
}

/** The slowest processor that the story must still stand on, times slower than the reference machine's. */
const slowest = 6;

function slowTasks(tasks: readonly Task[], machine: number): Measures {
  const { longest, blocking } = slowed(tasks, slowness / machine);
  const atWorst = slowed(tasks, slowest / machine);
  return { "task.longest": longest, "task.blocking": blocking, "task.slowest": atWorst.longest };
}

function againstEmpty(found: Measures, empty: number): Measures {
  return { "paint.empty": empty, "paint.ratio": (found["paint.largest"] ?? Number.NaN) / empty };
}

function builtPage(path: string): string {
  return readFileSync(join(root, "dist", path, "index.html"), "utf8");
}

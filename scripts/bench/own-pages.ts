/** The bench's own pages: the least a page can be, and the one on which the machine's speed is told. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright";
import { doReferenceWork } from "./in-page.ts";
import { openReader } from "./reader.ts";
import { median } from "./statistics.ts";

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><p>An empty page.</p></html>`;

const repeats = 9;
/** The first rounds are those in which the browser still compiles. */
const warmUp = 2;

export interface OwnPages {
  readonly address: string;
  readonly server: Server;
}

export async function serveOwnPages(): Promise<OwnPages> {
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html);
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  return { server, address: `http://localhost:${(server.address() as AddressInfo).port}/` };
}

/** First paint of an empty page, and the time of the reference work, as a reader slowed `rate` times meets them now. */
export async function readOwnPages(
  browser: Browser,
  { address }: OwnPages,
  rate: number,
): Promise<{ empty: number; work: number }> {
  const reader = await openReader(browser, rate);
  try {
    await reader.page.goto(address);
    await reader.page.waitForFunction(() => window.watched.first > 0, undefined, { polling: 50 });
    const empty = await reader.page.evaluate(() => window.watched.first);
    const times: number[] = [];
    for (let i = 0; i < repeats; i++) times.push(await reader.page.evaluate(doReferenceWork));
    return { empty, work: median(times.slice(warmUp)) };
  } finally {
    await reader.close();
  }
}

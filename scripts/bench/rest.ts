import { setTimeout as sleep } from "node:timers/promises";
import type { Browser } from "playwright";

export interface Process {
  readonly id: number;
  /** Seconds that it has worked. */
  readonly cpuTime: number;
}

/** Milliseconds between two looks, and of processor time that a browser at rest may use between them. */
const interval = 200;
const little = 20;
const patience = 10_000;

/**
 * Waits until the browser does nothing. With each new window it starts processes of its own, a second's work for both
 * processors of a small machine; who follows a link has a window open already.
 *
 * @throws Error when it never comes to rest.
 */
export async function comeToRest(browser: Browser): Promise<void> {
  const devtools = await browser.newBrowserCDPSession();
  const look = async () => (await devtools.send("SystemInfo.getProcessInfo")).processInfo;
  const deadline = performance.now() + patience;
  try {
    let before = await look();
    for (;;) {
      await sleep(interval);
      const now = await look();
      if (workedSince(before, now) <= little) return;
      if (performance.now() > deadline)
        throw new Error(`The browser still works ${patience / 1000} s after its window opened. Run it again alone.`);
      before = now;
    }
  } finally {
    await devtools.detach();
  }
}

/** Milliseconds that processes have worked between two looks; one that has ended takes nothing from the others' time. */
export function workedSince(before: readonly Process[], now: readonly Process[]): number {
  const earlier = new Map(before.map(({ id, cpuTime }) => [id, cpuTime]));
  return now.reduce((sum, { id, cpuTime }) => sum + (cpuTime - (earlier.get(id) ?? 0)) * 1000, 0);
}

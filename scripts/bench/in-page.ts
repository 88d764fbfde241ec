/** What runs inside the page that is measured. Each function stands for itself: the browser gets its text alone. */

export interface Watched {
  first: number;
  largest: number;
  shift: number;
  blocking: number;
  /** Longest time from an input to the picture that answers it, since it was last set to 0. */
  answer: number;
}

declare global {
  interface Window {
    watched: Watched;
  }
}

/** Notes paints, layout shifts, blocked time and answers to input from the first moment on. */
export function watchPage(): void {
  const seen = (window.watched = { first: 0, largest: 0, shift: 0, blocking: 0, answer: 0 });
  const watch = (type: string, note: (entry: PerformanceEntry) => void, more = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...more });
  watch("paint", (entry) => {
    if (entry.name === "first-contentful-paint") seen.first = entry.startTime;
  });
  watch("largest-contentful-paint", (entry) => (seen.largest = entry.startTime));
  watch("layout-shift", (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) seen.shift += value;
  });
  watch("longtask", (entry) => (seen.blocking += Math.max(0, entry.duration - 50)));
  const press = (entry: PerformanceEntry) => {
    // What moves away under a resting pointer sends events too; only what the reader did belongs to an interaction.
    if ((entry as PerformanceEventTiming).interactionId) seen.answer = Math.max(seen.answer, entry.duration);
  };
  watch("event", press, { durationThreshold: 16 });
}

/** Scrolls from the top to the end at a steady speed and returns the time of each frame, in ms. */
export function scrollThrough(pixelsPerSecond: number): Promise<number[]> {
  return new Promise((done) => {
    const frames: number[] = [];
    const end = () => document.documentElement.scrollHeight - window.innerHeight;
    let start = 0;
    let last = 0;
    const step = (now: number) => {
      if (start === 0) start = now;
      else frames.push(now - last);
      last = now;
      const top = ((now - start) / 1000) * pixelsPerSecond;
      window.scrollTo({ top: Math.min(top, end()), behavior: "instant" });
      if (top <= end()) requestAnimationFrame(step);
      else done(frames);
    };
    requestAnimationFrame(step);
  });
}

/** Scrolls to the end and back, a screen a frame. */
export async function scrollUpAndDown(): Promise<void> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const sweep = async (by: number) => {
    for (let before = -1; before !== window.scrollY;) {
      before = window.scrollY;
      window.scrollBy({ top: by, behavior: "instant" });
      await frame();
    }
  };
  await sweep(window.innerHeight);
  await sweep(-window.innerHeight);
}

/** Elements of a page as it is delivered, and the figures that its steps name or show. */
export function countElements(html: string): { pictures: number; outside: number; figures: number } {
  const page = new DOMParser().parseFromString(html, "text/html");
  const pictures = page.querySelectorAll("figure svg, figure svg *").length;
  return {
    pictures,
    outside: page.querySelectorAll("*").length - pictures,
    figures: page.querySelectorAll("figure[data-figure]").length,
  };
}

/** A fixed piece of work, script and layout, by which the speed of the machine is told. Returns its time in ms. */
export function doReferenceWork(): number {
  const start = performance.now();
  let seed = 1;
  const words: string[] = [];
  for (let i = 0; i < 60_000; i++) {
    seed = (seed * 48271) % 2147483647;
    if (i % 10 === 0) words.push(`w${seed % 997}`);
  }
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = [...counts].sort(([a], [b]) => a.localeCompare(b));
  const box = document.createElement("div");
  for (let i = 0; i < 600; i++) {
    const line = document.createElement("p");
    line.textContent = sorted
      .slice(i % 50, (i % 50) + 12)
      .map(String)
      .join(" ");
    box.append(line);
  }
  document.body.append(box);
  for (const width of [900, 600, 300]) {
    box.style.width = `${width}px`;
    box.getBoundingClientRect();
  }
  box.remove();
  return performance.now() - start;
}

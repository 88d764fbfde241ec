import { paceOf, type Pace } from "./geometry.ts";

/** Without a scroll event for this long, scrolling has ended, in milliseconds. */
const rest = 60;

export interface PaceOfReader {
  /** Call at every wake. Returns whether the page has scrolled since the last call. */
  moved(): boolean;
  now(): Pace;
}

/** Keeps how fast the reader scrolls. */
export function trackPace(): PaceOfReader {
  let place = window.scrollY;
  let time = performance.now();
  let pace: Pace = "reading";
  return {
    moved() {
      const [before, since] = [place, time];
      if (before === window.scrollY) return false;
      place = window.scrollY;
      time = performance.now();
      pace = paceOf(place - before, time - since, window.innerHeight);
      return true;
    },
    now: () => (performance.now() - time > rest ? "reading" : pace),
  };
}

import { namedPlace } from "./address.ts";

/** As many frames as it may take until everything around a place has its true height. */
const most = 30;
const enough = 4;

/**
 * Brings a place to the top, the one that the address names if no other is told, and again while rows that are only now
 * laid out, or letters that are only now loaded, push it away. Stops when it stands still, or at the reader's first move.
 */
export function settlePlace(id = namedPlace()): void {
  const place = document.getElementById(id);
  if (!place) return;
  const moved = new AbortController();
  for (const type of ["wheel", "touchstart", "keydown", "pointerdown"]) {
    window.addEventListener(type, () => moved.abort(), { signal: moved.signal, passive: true });
  }
  void hold(place, moved.signal)
    .then(() => document.fonts.ready)
    .then(() => hold(place, moved.signal))
    .then(() => moved.abort());
}

/** Lands at a place in every frame until it stands still there. */
function hold(place: Element, moved: AbortSignal): Promise<void> {
  return new Promise((done) => {
    let frames = 0;
    let still = 0;
    const settle = () => {
      if (moved.aborted) return done();
      const before = place.getBoundingClientRect().top;
      place.scrollIntoView({ behavior: "instant", block: "start" });
      still = Math.abs(place.getBoundingClientRect().top - before) < 1 ? still + 1 : 0;
      frames += 1;
      if (still >= enough || frames >= most) done();
      else requestAnimationFrame(settle);
    };
    settle();
  });
}

/** Settles the place a page is opened at, and each that a link of the page leads to; going back is left to the browser. */
export function startPlaces(): void {
  const [visit] = performance.getEntriesByType("navigation");
  if (visit instanceof PerformanceNavigationTiming && visit.type === "navigate") settlePlace();
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href^='#']") : null;
    // The browser goes there once the click is over; when it is busy, the address still names the place before.
    if (link) setTimeout(() => settlePlace(namedPlace(link.hash)));
  });
}

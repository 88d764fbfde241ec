import scrollama from "scrollama";
import { oncePerFrame } from "./timing.ts";

/** The part of scrollama 3.2 that is used here. Its own types know neither offsets in pixels nor `offset()`. */
interface Scrollama {
  setup(options: { step: readonly HTMLElement[]; offset: string }): Scrollama;
  onStepEnter(wake: () => void): Scrollama;
  onStepExit(wake: () => void): Scrollama;
  /** Sets the line and measures the window again, as `resize()` does. */
  offset(line: string): Scrollama;
  destroy(): void;
}

interface Options {
  readonly story: HTMLElement;
  readonly steps: readonly HTMLElement[];
  /** Measures the trigger line; asked again whenever window or story change their size. */
  readonly line: () => number;
  /** Something moved: read the geometry and draw. Which step it was does not matter. */
  readonly wake: () => void;
}

/**
 * Wakes the story when a step may have crossed the line. scrollama watches the steps but not the window, and reports
 * jumps, reloads and gaps badly (russellsamora/scrollama#22, #26, #141, #145), so it is told of every change of size
 * and never asked which step counts.
 */
export function observe({ story, steps, line, wake }: Options): () => void {
  const life = new AbortController();
  const { signal } = life;
  const inPixels = () => `${line()}px`;

  const scroller = scrollama() as unknown as Scrollama;
  scroller.setup({ step: steps, offset: inPixels() }).onStepEnter(wake).onStepExit(wake);
  const measureAgain = oncePerFrame(() => {
    scroller.offset(inPixels());
    wake();
  }, signal);

  const sizes = new ResizeObserver(measureAgain);
  sizes.observe(story);
  window.addEventListener("resize", measureAgain, { signal });
  window.visualViewport?.addEventListener("resize", measureAgain, { signal });

  // Scroll events come once a frame, before anything is drawn in it: geometry read now costs no second layout.
  window.addEventListener("scroll", wake, { signal, passive: true });
  const wakeOnFrame = oncePerFrame(wake, signal);
  for (const type of ["hashchange", "popstate", "pageshow"]) window.addEventListener(type, wakeOnFrame, { signal });

  return () => {
    life.abort();
    sizes.disconnect();
    scroller.destroy();
  };
}

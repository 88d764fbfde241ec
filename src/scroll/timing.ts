/** Scrolling has settled when nothing has moved for this long, in milliseconds. */
export const settled = 250;

/**
 * Does a thing once it has not been asked for again for a while, or for as long as `pause` says. Being asked costs next
 * to nothing, so it may happen at every scroll event: the timer is not set anew but looks, when it ends, at what is left.
 */
export function onceQuiet(pause: () => number, act: () => void, life: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = 0;
  life.addEventListener("abort", () => clearTimeout(timer));
  function look(): void {
    const left = due - performance.now();
    timer = left > 0 ? setTimeout(look, left) : undefined;
    if (timer === undefined) act();
  }
  return () => {
    const wait = pause();
    due = performance.now() + wait;
    timer ??= setTimeout(look, wait);
  };
}

/** Does a thing at most once a frame, however often it is asked for. */
export function oncePerFrame(act: () => void, life?: AbortSignal): () => void {
  let frame = 0;
  life?.addEventListener("abort", () => cancelAnimationFrame(frame));
  return () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      act();
    });
  };
}

/** Waits until the browser has nothing better to do, at most a fifth of a second; a plain pause where it cannot tell. */
export function idle(): Promise<void> {
  return new Promise((done) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => done(), { timeout: 200 });
    else setTimeout(done, 16);
  });
}

/** Waits for the next frame. */
export function nextFrame(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => done()));
}

/** Does a thing once the next frame is on the screen. Returns what does it at once, if it is still to be done. */
export function afterFrame(act: () => void): () => void {
  let due = true;
  const once = () => {
    if (!due) return;
    due = false;
    act();
  };
  requestAnimationFrame(() => setTimeout(once));
  return once;
}

/** Lets the browser answer the reader before the next piece of work. */
export function nextTask(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

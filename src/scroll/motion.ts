/** How long a picture takes from one state to the next, in milliseconds. */
export const duration = 400;

export const reducedMotion = matchMedia("(prefers-reduced-motion: reduce)");

/** False while the reader's system or the reader's own switch asks for stillness; read anew for every movement. */
export function motionWelcome(): boolean {
  return !reducedMotion.matches && document.documentElement.dataset.motion !== "off";
}

/** Calls `draw` once a frame with the eased time, ending with 1. Returns what stops it halfway. */
export function animate(draw: (time: number) => void): () => void {
  const start = performance.now();
  let frame = requestAnimationFrame(tick);
  function tick(now: number): void {
    const time = Math.min(1, Math.max(0, (now - start) / duration));
    if (time < 1) frame = requestAnimationFrame(tick);
    draw(easeInOut(time));
  }
  return () => cancelAnimationFrame(frame);
}

function easeInOut(time: number): number {
  return time * time * (3 - 2 * time);
}

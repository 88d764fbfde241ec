import { idle, onceQuiet } from "./timing.ts";

/** For how long the page must have stood still before it is kept for reading without a network, in milliseconds. */
const rest = 5000;

/** Has the story that is open kept for reading without a network, once the reader rests: it is in nobody's way then. */
export function keepLater(): void {
  if (!document.querySelector("[data-scrolly]") || !("serviceWorker" in navigator)) return;
  const life = new AbortController();
  const { signal } = life;
  const stir = onceQuiet(
    () => rest,
    () => {
      life.abort();
      void keep();
    },
    signal,
  );
  const start = () => {
    stir();
    addEventListener("scroll", stir, { passive: true, signal });
  };
  if (document.readyState === "complete") start();
  else addEventListener("load", start, { once: true });
}

/** Reading goes on without it, whatever goes wrong: no storage left, storage shut, a worker refused. */
async function keep(): Promise<void> {
  try {
    await idle();
    const { keepPage } = await import("./offline.ts");
    await keepPage(location.pathname);
  } catch {
    // Nothing is kept then, and /offline/ says so.
  }
}

import { idle } from "./timing.ts";

/** How long after loading a page may be kept for reading without a network, in milliseconds: it is in nobody's way. */
const late = 4000;

/** Has the story that is open kept for reading without a network, once the page is loaded and at rest. */
export function keepLater(): void {
  if (!document.querySelector("[data-scrolly]") || !("serviceWorker" in navigator)) return;
  const start = () => setTimeout(() => void keep(), late);
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

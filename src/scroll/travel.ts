import { motionWelcome } from "./motion.ts";

/** Addresses already fetched or on their way. */
const fetched = new Set<string>();

/** Makes the way to another chapter short: it is fetched on intent, and the pages melt into one another only where motion is welcome. */
export function startTravel(): void {
  for (const type of ["pointerover", "focusin", "touchstart"]) {
    document.addEventListener(type, ({ target }) => prefetch(chapterLinkOf(target)), { passive: true });
  }
  // The style sheet knows the system's wish, not the reader's own switch.
  window.addEventListener("pageswap", ({ viewTransition }) => {
    if (!motionWelcome()) viewTransition?.skipTransition();
  });
}

function chapterLinkOf(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a[href*="/chapters/"]') : null;
}

function prefetch(link: HTMLAnchorElement | null): void {
  if (!link || savesData()) return;
  const address = link.origin + link.pathname;
  if (fetched.has(address) || link.origin !== location.origin || link.pathname === location.pathname) return;
  fetched.add(address);
  // Without it the page comes a little later, and a real fault shows itself there.
  fetch(address, { priority: "low" }).catch(() => fetched.delete(address));
}

function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}

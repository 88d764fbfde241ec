import { onceQuiet } from "./timing.ts";

/** How long the reader must have stayed at a step before it is said, in milliseconds. */
const stay = 600;

/**
 * Says the title of a picture to those who do not see it change, politely and once, when the reader has settled.
 * Returns what to call at each movement; the place where the page opens is not announced.
 */
export function createAnnouncer(status: Element | null, title: () => string | null, life: AbortSignal): () => void {
  let said: string | null | undefined;
  const announce = onceQuiet(
    () => stay,
    () => {
      const now = title();
      const opening = said === undefined;
      if (now === said) return;
      said = now;
      if (status && !opening) status.textContent = now;
    },
    life,
  );
  announce();
  return announce;
}

import type { Step } from "./step.ts";

/**
 * Does a thing once the reader comes near an element: it stands in the window, or a fifth of a window away and the page
 * has been scrolled. What is further off may never be read.
 */
export function whenNear(element: Element, act: () => void, life: AbortSignal): void {
  const watch = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      watch.disconnect();
      const inWindow = entry.boundingClientRect.top < window.innerHeight;
      if (inWindow || window.scrollY > 0) act();
      else window.addEventListener("scroll", act, { once: true, passive: true, signal: life });
    },
    { rootMargin: "20% 0px" },
  );
  watch.observe(element);
  life.addEventListener("abort", () => watch.disconnect());
}

/** Has each step prepared when it is a window away. */
export function prepareOnApproach(steps: readonly Step[], prepare: (step: Step) => void, life: AbortSignal): void {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const step = isIntersecting && steps.find(({ element }) => element === target);
        if (step) prepare(step);
      }
    },
    { rootMargin: "100% 0px" },
  );
  for (const { element } of steps) near.observe(element);
  life.addEventListener("abort", () => near.disconnect());
}

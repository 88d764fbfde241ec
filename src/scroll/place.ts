import { currentStep } from "./step.ts";

/** Changes the layout and keeps the reader where they are: at the same step, or as far below the story as before. */
export function keepPlace(change: () => void): void {
  const step = currentStep();
  const story = step?.closest("[data-scrolly]");
  const end = () => story?.getBoundingClientRect().bottom ?? 0;
  const before = end();
  change();
  if (!step) return;
  if (before > window.innerHeight / 2) step.scrollIntoView({ block: "start", behavior: "instant" });
  else window.scrollBy({ top: end() - before, behavior: "instant" });
}

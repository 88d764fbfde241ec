import { currentStep } from "./step.ts";

/** Marks the bar's ticks, one a step of the page, as passed or now. */
export function markTicks(): void {
  const ticks = document.querySelectorAll("[data-tick]");
  if (ticks.length === 0) return;
  const current = currentStep();
  const now = current ? [...document.querySelectorAll("[data-step]")].indexOf(current) : -1;
  ticks.forEach((tick, index) => {
    tick.toggleAttribute("data-passed", index < now);
    tick.toggleAttribute("data-now", index === now);
  });
}

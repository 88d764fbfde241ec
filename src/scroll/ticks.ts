import { currentStep } from "./step.ts";

/** Marks the bar's ticks, one a step of the page, as passed or now. */
export function markTicks(): void {
  const [all, passed, now] = ["ticks", "passed", "now"].map((name) => document.querySelector(`.ticks [data-${name}]`));
  const ticks = all?.getAttribute("d")?.split(/(?=M)/);
  if (!ticks) return;
  const current = currentStep();
  const index = current ? [...document.querySelectorAll("[data-step]")].indexOf(current) : -1;
  passed?.setAttribute("d", ticks.slice(0, Math.max(0, index)).join(""));
  now?.setAttribute("d", ticks[index]?.replace(" 6.5v7", " 1.5v17") ?? "");
}

/**
 * Lands at a place below the story that an address names. Lists that are far off have guessed heights until then; those
 * above the place would push it away, so from now on all of them are laid out.
 */
export function landBelow(): void {
  const [visit] = performance.getEntriesByType("navigation");
  land((visit as PerformanceNavigationTiming | undefined)?.type === "navigate");
  window.addEventListener("hashchange", () => land(true));
}

/** Where the browser itself brings back the place that was left, nothing is to be scrolled. */
function land(scrolls: boolean): void {
  const place = document.getElementById(location.hash.slice(1));
  if (!place?.closest(".end")) return;
  document.documentElement.dataset.whole = "";
  if (scrolls) place.scrollIntoView({ behavior: "instant", block: "start" });
}

import { isOn, keptOf, switchOff, switchOn } from "./offline.ts";

const page = document.querySelector<HTMLElement>("[data-offline]");
const button = page?.querySelector<HTMLButtonElement>("button");
const status = page?.querySelector<HTMLElement>("[role=status]");
const pages = [...(page?.querySelectorAll<HTMLElement>("[data-page]") ?? [])];

/** Says what is so now: whether chapters are kept, and which. */
async function show(): Promise<void> {
  if (!page || !button || !status) return;
  const possible = "serviceWorker" in navigator && "caches" in window;
  const state = possible ? (isOn() ? "on" : "off") : "cannot";
  button.hidden = !possible;
  button.textContent = button.dataset[state === "on" ? "labelOff" : "labelOn"] ?? "";
  status.textContent = status.dataset[state] ?? "";
  const kept = possible ? await keptOf(pages.map(({ dataset }) => dataset.page ?? "")) : new Set();
  for (const entry of pages) {
    const word = entry.querySelector("span");
    if (word) word.textContent = (kept.has(entry.dataset.page) ? page.dataset.kept : page.dataset.notKept) ?? "";
  }
  page.dataset.offline = state;
}

button?.addEventListener("click", () => {
  button.disabled = true;
  void (isOn() ? switchOff() : switchOn())
    .catch(() => undefined)
    .then(() => {
      button.disabled = false;
      return show();
    });
});
void show();

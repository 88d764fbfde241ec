import { keepInAddress, keepInAddressSoon, namedPlace } from "./address.ts";
import { fits, readWanted, type Item, type Wanted } from "./filter.ts";

interface Entry extends Item {
  readonly element: HTMLElement;
}

/**
 * Lets a form filter the `[data-item]` elements of the list it names. What is chosen stands in the address, and an item
 * that the address names by its id is shown whatever the filters say.
 */
export function startFilters(form: HTMLFormElement): void {
  const list = document.getElementById(form.dataset.filters ?? "");
  if (!list) return;
  const entries = [...list.querySelectorAll<HTMLElement>("[data-item]")].map(entryOf);
  const groups = [...list.querySelectorAll<HTMLElement>("[data-group]")];
  const controls = [...form.querySelectorAll<HTMLSelectElement | HTMLInputElement>("select, input")];
  const status = form.querySelector("[data-filter-status]");
  let pinned = "";

  function apply(): void {
    const wanted = wantedIn(controls);
    let fitting = 0;
    let extra = 0;
    for (const entry of entries) {
      const fit = fits(entry, wanted);
      const kept = !fit && entry.element.id === pinned;
      if (fit) fitting += 1;
      if (kept) extra += 1;
      entry.element.hidden = !fit && !kept;
    }
    for (const group of groups) group.hidden = !group.querySelector("[data-item]:not([hidden])");
    const template = (extra > 0 ? form.dataset.pinned : form.dataset.count) ?? "";
    const told = template.replace("{n}", String(fitting)).replace("{all}", String(entries.length));
    if (status && status.textContent !== told) status.textContent = told;
  }

  /** The address decides: at the start, when the reader goes back, and when a link names another item. */
  function follow(): void {
    const wanted = readWanted(
      location.search,
      controls.map(({ name }) => name),
    );
    for (const control of controls) choose(control, wanted[control.name] ?? "");
    pinned = namedPlace();
    apply();
  }

  function change(keep: typeof keepInAddress): void {
    pinned = "";
    apply();
    keep(Object.fromEntries(controls.map(({ name, value }) => [name, value])));
  }

  form.addEventListener("input", ({ target }) =>
    change(target instanceof HTMLInputElement ? keepInAddressSoon : keepInAddress),
  );
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => change(keepInAddress)));
  for (const type of ["popstate", "hashchange"]) window.addEventListener(type, follow);
  follow();
}

function entryOf(element: HTMLElement): Entry {
  const text = element.textContent.toLowerCase();
  return { element, text, facet: (name) => element.dataset[name] };
}

function wantedIn(controls: readonly (HTMLSelectElement | HTMLInputElement)[]): Wanted {
  const given = controls.map(({ name, value }) => [name, value.trim()] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== ""));
}

/** A value that the list does not offer counts as none. */
function choose(control: HTMLSelectElement | HTMLInputElement, value: string): void {
  control.value = value;
  if (control.value !== value) control.value = "";
}

import { keepInAddress, keepInAddressSoon } from "../browse/address.ts";
import { readWanted } from "../browse/filter.ts";
import { readEntries } from "./engine.ts";
import { fetchEntries, once } from "./load.ts";
import { readSaid, summary } from "./said.ts";
import { viewOf } from "./view.ts";

/** A letter alone finds too much to be of use. */
const shortest = 2;

/** Answers what is typed into a form as it is typed. The words stand in the address, so that a link can hold them. */
export function startSearch(form: HTMLFormElement, input: HTMLInputElement): void {
  const said = readSaid(document);
  const view = viewOf(document, said);
  const reader = once(() => fetchEntries(form.dataset.payload ?? "").then(readEntries));
  let turn = 0;

  async function run(): Promise<void> {
    const mine = (turn += 1);
    const query = wanted();
    const loading = setTimeout(() => view.say(said.loading));
    const answer = await reader().catch(() => undefined);
    clearTimeout(loading);
    form.toggleAttribute("data-ready", answer !== undefined);
    if (mine !== turn) return;
    if (query.length < shortest) return view.clear();
    if (!answer) return view.say(said.failed);
    const found = answer(query);
    view.show(found.hits);
    view.say(summary(said, query, found));
  }

  const wanted = () => input.value.trim();
  const keep = () => keepInAddress({ q: wanted() });

  function change(): void {
    keepInAddressSoon({ q: wanted() });
    void run();
  }

  /** The address decides: when the page opens, and when the reader goes back. */
  function follow(): void {
    input.value = readWanted(location.search, ["q"]).q ?? "";
    void run();
  }

  input.addEventListener("input", change);
  input.addEventListener("change", keep);
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || input.value === "") return;
    event.preventDefault();
    input.value = "";
    change();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    keep();
  });
  window.addEventListener("popstate", follow);
  // What was typed before this script came counts for more than the address.
  if (input.value === "") follow();
  else change();
  if (input.value === "") input.focus();
}

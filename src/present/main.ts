import { createBlank } from "./blank.ts";
import { createDeck } from "./deck.ts";
import { commandOf, scrollOf, type Command } from "./keys.ts";
import { joinWindows } from "./windows.ts";

const root = document.documentElement;
const find = <Kind extends HTMLElement>(name: string) => document.querySelector<Kind>(`[data-slides-${name}]`)!;
const controls = find("controls");
const words = controls.dataset;
const letters = find<HTMLInputElement>("letters");
const fill = (template = "", values: Readonly<Record<string, string>>) =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");

const blank = createBlank(find("blank"));
const deck = createDeck([...document.querySelectorAll<HTMLElement>("[data-slide]")], moved);
const tell = joinWindows(
  `slides ${location.pathname}`,
  () => ({ index: deck.index(), blank: blank.isOn() }),
  (shown) => {
    deck.show(shown.index);
    blank.set(shown.blank);
  },
);

const run: Readonly<Record<Command, () => void>> = {
  next: () => deck.show(deck.index() + 1),
  previous: () => deck.show(deck.index() - 1),
  first: () => deck.show(0),
  last: () => deck.show(deck.count - 1),
  blank: () => blank.set(!blank.isOn()),
  notes: () => setNotes(root.dataset.notes === undefined),
};

function command(name: Command): void {
  run[name]();
  tell({ index: deck.index(), blank: blank.isOn() });
}

function moved(index: number): void {
  const values = { n: String(index + 1), total: String(deck.count), title: deck.titleAt(index) };
  find("count").textContent = fill(words.count, values);
  find("status").textContent = fill(words.status, values);
  const next = deck.titleAt(index + 1);
  find("next-up").textContent = next && fill(words.nextUp, { title: next });
  const slide = document.querySelector("[data-slide][data-current]");
  find<HTMLAnchorElement>("leave").hash = slide?.querySelector("figure") ? slide.id : "";
  keepAddress(slide?.id ?? "");
  window.scrollTo(0, 0);
}

/** A browser refuses an address that changes too often. The slide is shown all the same. */
function keepAddress(id: string): void {
  try {
    history.replaceState(null, "", `#${id}`);
  } catch {
    return;
  }
}

function setNotes(on: boolean): void {
  root.toggleAttribute("data-notes", on);
  find("notes").setAttribute("aria-pressed", String(on));
}

function fromAddress(): void {
  deck.show(deck.placeOf(decodeURIComponent(location.hash.slice(1))) ?? 0);
}

/** Space and Enter belong to a control that has the focus. */
function isForControl({ key, target }: KeyboardEvent): boolean {
  return (
    (key === " " || key === "Enter") &&
    target instanceof Element &&
    target.closest("a, button, input, summary") !== null
  );
}

/** Whether the page itself can still be moved that way: a slide may be taller than the window. */
function canScroll(way: "up" | "down" | undefined): boolean {
  const { scrollTop, scrollHeight, clientHeight } = root;
  if (way === "down") return scrollTop + clientHeight < scrollHeight - 1;
  return way === "up" && scrollTop > 0;
}

document.addEventListener("keydown", (event) => {
  const name = commandOf(event, letters.checked);
  if (blank.isOn() && name) {
    event.preventDefault();
    return command("blank");
  }
  if (!name || isForControl(event) || canScroll(scrollOf(event))) return;
  event.preventDefault();
  command(name);
});
for (const button of document.querySelectorAll<HTMLElement>("[data-command]")) {
  button.addEventListener("click", () => command(button.dataset.command as Command));
}
find("blank").addEventListener("click", () => command("blank"));
find("full").addEventListener("click", () =>
  document.fullscreenElement ? void document.exitFullscreen() : void root.requestFullscreen(),
);
find("full").hidden = !document.fullscreenEnabled;
window.addEventListener("hashchange", fromAddress);

root.dataset.view = new URLSearchParams(location.search).has("notes") ? "notes" : "wall";
fromAddress();
setNotes(root.dataset.view === "notes");
root.dataset.story = "ready";

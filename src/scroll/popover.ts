import { placeCard } from "./card.ts";
import { copyOf } from "./copy.ts";
import { motionWelcome } from "./motion.ts";
import { oncePerFrame } from "./timing.ts";

/** Windows narrower than this get the card as a sheet at their foot. */
const sheetBelow = 760;

/**
 * Opens the entry of a number on the spot: a click on a fact shows a copy of the entry it links to. Without the
 * popover API, or without an entry, a fact stays the plain link that it is.
 */
export function startFacts(): void {
  const card = document.querySelector<HTMLElement>("[data-fact-popover]");
  if (!card || typeof card.showPopover !== "function") return;
  card.tabIndex = -1;
  card.setAttribute("role", "dialog");
  for (const fact of document.querySelectorAll(factSelector)) fact.setAttribute("aria-expanded", "false");
  wireCard(card);
}

const factSelector = "a.fact[data-fact]";

function wireCard(card: HTMLElement): void {
  let open: HTMLAnchorElement | null = null;
  let last: HTMLAnchorElement | null = null;
  /** The press that closes an open card comes before the click that would open it again. */
  let pressed: HTMLAnchorElement | null = null;

  document.addEventListener(
    "pointerdown",
    ({ target }) => (pressed = open && factAt(target) === open ? open : null),
    true,
  );
  document.addEventListener("click", (event) => {
    const fact = factAt(event.target);
    const again = fact !== null && (fact === pressed || fact === open);
    pressed = null;
    const entry = fact && !isForBrowser(event) ? entryOf(fact) : null;
    if (!fact || !entry) return;
    event.preventDefault();
    if (again) card.togglePopover(false);
    else show(fact, entry);
  });

  function show(fact: HTMLAnchorElement, entry: Element): void {
    card.togglePopover(false);
    card.replaceChildren(copyOf(entry));
    card.setAttribute("aria-label", fact.textContent.trim());
    open = last = fact;
    fact.setAttribute("aria-expanded", "true");
    card.showPopover();
    place(card, fact);
    if (card.dataset.sheet !== undefined) liftAbove(card, fact);
    card.scrollTop = 0;
    card.focus({ preventScroll: true });
  }

  card.addEventListener("beforetoggle", ({ newState }) => {
    if (newState !== "closed") return;
    open?.setAttribute("aria-expanded", "false");
    open = null;
  });
  card.addEventListener("toggle", ({ newState }) => {
    const focusLost = document.activeElement === document.body;
    if (newState === "closed" && focusLost) last?.focus({ preventScroll: true });
  });
  card.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("a[href^='#']")) card.togglePopover(false);
  });

  const follow = oncePerFrame(() => {
    if (!open) return;
    if (card.dataset.sheet === undefined && isOutOfSight(open)) card.togglePopover(false);
    else place(card, open);
  });
  window.addEventListener("scroll", () => open && follow(), { passive: true });
  window.addEventListener("resize", () => open && follow());
}

function factAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>(factSelector) : null;
}

function entryOf(fact: HTMLAnchorElement): Element | null {
  return document.getElementById(fact.hash.slice(1));
}

/** Clicks that ask for a new tab, a download or a menu are the browser's. */
function isForBrowser(event: MouseEvent): boolean {
  return (
    event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
  );
}

function place(card: HTMLElement, fact: Element): void {
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const sheet = view.width < sheetBelow;
  card.toggleAttribute("data-sheet", sheet);
  if (sheet) {
    for (const property of ["left", "top", "--nib"]) card.style.removeProperty(property);
    return;
  }
  const column = (fact.closest("p, li, dd, td") ?? document.body).getBoundingClientRect();
  const { left, top, nib, side } = placeCard(fact.getBoundingClientRect(), card.getBoundingClientRect(), column, view);
  card.style.setProperty("left", `${left}px`);
  card.style.setProperty("top", `${top}px`);
  card.style.setProperty("--nib", `${nib}px`);
  card.dataset.side = side;
}

/** Scrolls the tapped line up until it stands above the sheet. */
function liftAbove(card: HTMLElement, fact: Element): void {
  const hidden = fact.getBoundingClientRect().bottom + 16 - card.getBoundingClientRect().top;
  if (hidden > 0) window.scrollBy({ top: hidden, behavior: motionWelcome() ? "smooth" : "instant" });
}

function isOutOfSight(fact: Element): boolean {
  const { top, bottom } = fact.getBoundingClientRect();
  return bottom < 0 || top > window.innerHeight;
}

import type { Hit } from "./engine.ts";
import { excerpt, holds, mark } from "./excerpt.ts";
import { byKind, type Group } from "./group.ts";
import { filled, type Said } from "./said.ts";

/** What the page shows of an answer. */
export interface View {
  readonly show: (hits: readonly Hit[]) => void;
  /** Shows a sentence at once, and has it spoken when no other has come for a while. */
  readonly say: (text: string) => void;
  readonly clear: () => void;
}

/** As many of a kind as are shown until a reader asks for all. */
const few = 5;
/** Longer than the pause between two keys. */
const settled = 900;

/** @throws Error when the page has no place for answers. */
export function viewOf(page: Document, said: Said): View {
  const results = placeOf(page, "[data-search-results]");
  const line = placeOf(page, "[data-search-summary]");
  const status = placeOf(page, "[data-search-status]");
  let timer: ReturnType<typeof setTimeout> | undefined;

  function say(text: string): void {
    line.textContent = text;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (status.textContent !== text) status.textContent = text;
    }, settled);
  }

  return {
    say,
    show(hits) {
      const advice = hits.length === 0 ? [made("p", "plain measure", said.advice)] : [];
      results.replaceChildren(...advice, ...byKind(hits).map((group) => groupElement(group, said)));
    },
    clear() {
      results.replaceChildren();
      say("");
    },
  };
}

function placeOf(page: Document, selector: string): Element {
  const place = page.querySelector(selector);
  if (!place) throw new Error(`The page of search has no ${selector}.`);
  return place;
}

function groupElement({ kind, hits }: Group, said: Said): HTMLElement {
  const section = made("section", "found");
  const head = made("h2", "", `${said.kinds[kind]} `);
  head.id = `found-${kind}`;
  head.append(made("small", "", String(hits.length)));
  section.setAttribute("aria-labelledby", head.id);
  const list = made("ol", "");
  list.append(...hits.slice(0, few).map(hitElement));
  section.append(head, list);
  if (hits.length > few) section.append(moreButton(list, hits, filled(said.all, { n: hits.length })));
  return section;
}

function moreButton(list: Element, hits: readonly Hit[], label: string): HTMLElement {
  const button = made("button", "found-more", label);
  button.setAttribute("type", "button");
  button.addEventListener("click", () => {
    const rest = hits.slice(few).map(hitElement);
    list.append(...rest);
    rest[0]?.querySelector("a")?.focus();
    button.remove();
  });
  return button;
}

function hitElement({ entry, words }: Hit): HTMLElement {
  const link = made("a", "");
  link.setAttribute("href", entry.href);
  link.append(...marked(entry.title, words));
  const item = made("li", "");
  item.append(link, ...lineOf("plain found-where", entry.where, words));
  item.append(...lineOf("plain", excerpt(saidBy(entry, words), words), words));
  return item;
}

function lineOf(className: string, text: string, words: ReadonlySet<string>): HTMLElement[] {
  if (text === "") return [];
  const line = made("p", className);
  line.append(...marked(text, words));
  return [line];
}

/** The text of an entry, or what it was found by where that is not in the text. */
function saidBy({ title, where, text, more }: Hit["entry"], words: ReadonlySet<string>): string {
  const elsewhere = more !== undefined && ![title, where, text].some((part) => holds(part, words));
  return elsewhere && holds(more, words) ? more : text;
}

function marked(text: string, words: ReadonlySet<string>): (HTMLElement | string)[] {
  return mark(text, words).map((piece) => (piece.marked ? made("mark", "", piece.text) : piece.text));
}

function made(name: string, className: string, text = ""): HTMLElement {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}

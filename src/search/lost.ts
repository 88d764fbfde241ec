import { lostWords } from "./lost-words.ts";

/** Puts the words of the address that led nowhere into the form for searching. */
const form = document.querySelector<HTMLFormElement>("form[data-search]");
const input = form?.querySelector<HTMLInputElement>("input[name=q]");
if (form && input && input.value === "") {
  const base = new URL(form.action).pathname.replace(/search\/$/, "");
  input.value = lostWords(location.pathname, base);
}

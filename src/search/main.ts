import { startSearch } from "./search.ts";

const form = document.querySelector<HTMLFormElement>("form[data-search]");
const input = form?.querySelector<HTMLInputElement>("input[name=q]");
if (form && input) startSearch(form, input);

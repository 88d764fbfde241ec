import { startFilters } from "./list.ts";
import { startPlaces } from "./place.ts";
import { startSorting } from "./table.ts";

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-filters]")) startFilters(form);
for (const table of document.querySelectorAll<HTMLTableElement>("table[data-sortable]")) startSorting(table);
startPlaces();

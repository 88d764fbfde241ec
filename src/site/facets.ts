import { en as ui } from "../i18n/en.ts";
import { named, slug } from "./ids.ts";
import type { Table } from "./tables.ts";

/** A filter of a list: a name, and the values to choose from. */
export interface FacetField {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

const facets = {
  subject: ui.filter.subject,
  lane: ui.filter.lane,
  act: ui.filter.act,
  strength: ui.filter.strength,
  role: ui.filter.role,
  grade: ui.filter.grade,
} as const;
type FacetName = keyof typeof facets;

/** The filters that make sense for some tables: those with more than one value, and not one for each row. */
export function facetFields(tables: readonly Table[]): FacetField[] {
  const lines = tables.flatMap((table) => table.lines);
  return (Object.keys(facets) as FacetName[]).flatMap((name) => {
    const values = [...new Set(lines.flatMap(({ facets }) => facets[name] ?? []))].sort((a, b) => a.localeCompare(b));
    if (values.length < 2 || values.length > lines.length / 2) return [];
    const choices = values.map((value) => ({ value: slug(value), label: word(name, value) }));
    return [{ name, label: facets[name], choices }];
  });
}

function word(name: FacetName, value: string): string {
  if (name === "role" || name === "grade" || name === "strength") {
    const words: Readonly<Record<string, string>> = ui[name];
    return words[value] ?? value;
  }
  return name === "subject" ? value : named(value);
}

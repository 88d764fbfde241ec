import type { Catalog } from "../../src/datasets/catalog.ts";
import type { Row } from "../../src/datasets/schema/rows.ts";
import type { Impact } from "../impact/impact.ts";
import { value } from "./markdown.ts";

/** One line for each value that changed: the row, the field, before, after, and the sources it rests on. */
export function factLines({ datasets }: Impact, after: Catalog): string[][] {
  return datasets.flatMap(({ name, from, to, differences: { added, removed, changed } }) => {
    const rows = new Map(after.dataset(name).rows.map((row): [string, Row] => [row.id, row]));
    const sources = (id: string) => (rows.get(id)?.sources ?? []).map((source) => told(source, after)).join("; ");
    const version = from ? `${from} → ${to}` : `new, ${to}`;
    return [
      ...changed.map(({ row, field, before, after: now }) => [
        `${name}/${row}`,
        version,
        field,
        value(before),
        value(now),
        sources(row),
      ]),
      ...added.map(({ id, ...row }) => [`${name}/${id}`, version, "new row", "", summary(row), sources(id)]),
      ...removed.map(({ id, ...row }) => [`${name}/${id}`, version, "row gone", summary(row), "", ""]),
    ];
  });
}

function told(id: string, catalog: Catalog): string {
  const { publisher, title } = catalog.source(id);
  return `${publisher}, ${title}`;
}

function summary(row: Readonly<Record<string, unknown>>): string {
  const found = ["value", "unit", "asOf", "label", "cells", "text"].filter((name) => row[name] !== undefined);
  return found.map((name) => `${name} ${value(row[name])}`).join(", ");
}

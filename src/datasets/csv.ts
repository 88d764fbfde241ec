import { en } from "../i18n/en.ts";
import { flat } from "./differences.ts";
import type { Dataset, Kind } from "./schema/dataset.ts";
import type { EventRow, GraphEdge, GraphNode, Observation, TableRow } from "./schema/rows.ts";
import { edge, event, node, observation, tableRow } from "./schema/rows.ts";

/** A column of a dataset's table, with a title and a description in plain words. */
export interface Field {
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

type Key = keyof Observation | keyof EventRow | keyof GraphNode | keyof GraphEdge | Exclude<keyof TableRow, "cells">;

/** Typed by the rows' own keys: a field without words does not compile. */
const words: Readonly<Record<Key, { readonly title: string; readonly description: string }>> = en.fields;

const keys: Readonly<Record<Kind, readonly string[]>> = {
  observations: Object.keys(observation.shape),
  events: Object.keys(event.shape),
  graph: [...new Set([...Object.keys(node.shape), ...Object.keys(edge.shape)])],
  table: Object.keys(tableRow.shape),
};

/** The columns of a dataset in the order of its schema; a table's own columns stand where its cells do. */
export function fields(dataset: Dataset): Field[] {
  return keys[dataset.kind].flatMap((name): Field[] => {
    if (dataset.kind === "table" && name === "cells") {
      return dataset.columns.map(({ id, ...said }) => ({ name: id, ...said }));
    }
    return [{ name, ...words[name as Key] }];
  });
}

/**
 * A dataset as comma-separated values after RFC 4180, lists joined by "; ". Values are data, not formulas: one that
 * starts with = + - or @ is written as it is.
 */
export function toCsv(dataset: Dataset): string {
  const names = fields(dataset).map(({ name }) => name);
  const lines = dataset.rows.map((row) => {
    const cells = flat(row);
    return names.map((name) => cells[name]);
  });
  return [names, ...lines].map((line) => `${line.map(cell).join(",")}\r\n`).join("");
}

function cell(value: unknown): string {
  if (value === undefined || value === null) return "";
  const text = Array.isArray(value) ? value.join("; ") : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

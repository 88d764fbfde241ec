import { en } from "../i18n/en.ts";
import { flat } from "./differences.ts";
import { claim } from "./schema/claims.ts";
import type { Dataset, Kind } from "./schema/dataset.ts";
import type { FieldWords } from "./schema/described.ts";
import { edge, event, node, observation, tableRow } from "./schema/rows.ts";

/** A column of a dataset's table, with a title and a description in plain words. */
export interface Field extends FieldWords {
  readonly name: string;
}

const shapes: Readonly<Record<Kind, Readonly<Record<string, unknown>>>> = {
  observations: observation.shape,
  events: event.shape,
  graph: { ...node.shape, ...edge.shape },
  table: tableRow.shape,
  claims: claim.shape,
};

/** The columns of a dataset in the order of its schema; a table's own columns stand where its cells do. */
export function fields(dataset: Dataset): Field[] {
  const words = dataset.kind === "claims" ? en.claimFields : en.fields;
  return Object.keys(shapes[dataset.kind]).flatMap((name): Field[] => {
    if (dataset.kind === "table" && name === "cells") {
      return dataset.columns.map(({ id, ...said }) => ({ name: id, ...said }));
    }
    return [{ name, ...words[name as keyof typeof words] }];
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

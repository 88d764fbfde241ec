import { z } from "astro/zod";
import { id } from "../../src/datasets/schema/common.ts";
import { event, node, observation, tableRow } from "../../src/datasets/schema/rows.ts";
import { en } from "../../src/i18n/en.ts";
import type { Answers, Questions } from "./answers.ts";
import { fits, type Read } from "./readers.ts";

type Field = keyof typeof en.fields;
type Shape = Readonly<Record<string, z.ZodType>>;

const shapes = { observations: observation.shape, events: event.shape, graph: node.shape, table: tableRow.shape };

/** Kinds of rows that a new dataset can have. There is one ledger of claims, and it is there. */
export const rowKinds = ["observations", "events", "graph", "table"] as const;
export type RowKind = (typeof rowKinds)[number];

/** Fields that are not asked: the source is asked about by itself, a node is a node, cells follow the columns. */
const known = ["sources", "type", "cells"];

/** One question for each field that a row of any kind can have. */
export const rowQuestions: Questions = {
  column: "A column, as id: Title: What it says?",
  cell: "A cell, as column=value?",
  ...Object.fromEntries(
    Object.values(shapes)
      .flatMap((shape: Shape) => Object.entries(shape))
      .filter(([name]) => !known.includes(name))
      .map(([name, schema]) => [option(name), question(name, schema)]),
  ),
};

export interface Column {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** The first row of a dataset, and the columns of a table. */
export async function firstRow(
  kind: RowKind,
  source: string,
  answers: Answers,
): Promise<{ columns?: Column[]; row: Record<string, unknown> }> {
  const columns = kind === "table" ? await answers.many("column", readColumn, 1) : undefined;
  const row: Record<string, unknown> = kind === "graph" ? { type: "node" } : {};
  const shape: Shape = shapes[kind];
  for (const [name, schema] of Object.entries(shape)) {
    if (known.includes(name)) continue;
    const isOptional = schema.safeParse(undefined).success;
    const list = listed(schema);
    if (isOptional && !answers.given[option(name)]) continue;
    row[name] = list ? await answers.many(option(name), fits(list), 1) : await answers.one(option(name), fits(schema));
  }
  row.sources = [source];
  if (columns) row.cells = await cells(columns, answers);
  return columns ? { columns, row } : { row };
}

/** What a list holds, where a field is one. */
function listed(schema: z.ZodType): z.ZodType | undefined {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  return inner instanceof z.ZodArray ? (inner.element as z.ZodType) : undefined;
}

async function cells(columns: readonly Column[], answers: Answers): Promise<Record<string, unknown>> {
  const read: Read<[string, string | number]> = (text) => {
    const [column = "", ...rest] = text.split("=");
    if (!columns.some((each) => each.id === column) || rest.length === 0) {
      throw new Error(`Write one of ${columns.map((each) => `${each.id}=value`).join(", ")}.`);
    }
    const value = rest.join("=").trim();
    return [column, value !== "" && !Number.isNaN(Number(value)) ? Number(value) : value];
  };
  const said = new Map(await answers.many("cell", read));
  return Object.fromEntries(columns.map((column) => [column.id, said.get(column.id) ?? null]));
}

function readColumn(text: string): Column {
  const [name = "", title = "", ...rest] = text.split(":").map((part) => part.trim());
  const description = rest.join(": ");
  if (!title || !description) throw new Error('Write it as "id: Title: What it says".');
  return { id: fits(id)(name), title, description };
}

function option(field: string): string {
  return `row-${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function question(field: string, schema: z.ZodType): string {
  const words = en.fields[field as Field];
  const inner = schema instanceof z.ZodDefault ? schema.unwrap() : schema;
  const choices = inner instanceof z.ZodEnum ? ` One of: ${inner.options.join(", ")}.` : "";
  return `First row, ${words.title.toLowerCase()}: ${words.description}${choices}`;
}

import { z } from "astro/zod";
import { claimsFile } from "./claims.ts";
import { id } from "./common.ts";
import { header } from "./header.ts";
import { edge, event, node, observation, tableRow } from "./rows.ts";

const column = z.strictObject({
  id: id.describe("Name of the column: each row has a cell of this name."),
  title: z.string().min(1).describe("Title that tables show."),
  description: z.string().min(3).describe("What the column says, in a sentence."),
});
const kind = <Name extends string>(name: Name) => z.literal(name).describe("Kind of the rows.");
const rows = <Row extends z.ZodType>(row: Row) => z.array(row).min(1).describe("The rows, each with an id of its own.");

export const observationsFile = z.strictObject({ ...header, kind: kind("observations"), rows: rows(observation) });
export const eventsFile = z.strictObject({ ...header, kind: kind("events"), rows: rows(event) });
export const graphFile = z.strictObject({
  ...header,
  kind: kind("graph"),
  rows: rows(z.discriminatedUnion("type", [node, edge])),
});
export const tableFile = z.strictObject({
  ...header,
  kind: kind("table"),
  columns: z.array(column).min(1).describe("The columns that the cells of each row stand in."),
  rows: rows(tableRow),
});

/** One released version of one dataset: `data/<name>/<version>.json`. */
export const datasetFile = z.discriminatedUnion("kind", [
  observationsFile,
  eventsFile,
  graphFile,
  tableFile,
  claimsFile,
]);

export type Dataset = z.infer<typeof datasetFile>;
export type Kind = Dataset["kind"];

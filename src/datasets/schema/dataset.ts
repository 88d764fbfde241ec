import { z } from "astro/zod";
import { id, pastDay, version } from "./common.ts";
import { edge, event, node, observation, tableRow } from "./rows.ts";
import { source } from "./source.ts";

/** What a dataset file says of itself, whatever its kind. */
const header = {
  $schema: z.string().optional(),
  name: id,
  version,
  title: z.string().min(5),
  description: z.string().min(20),
  coverage: z.string().min(5),
  method: z.string().min(10),
  released: pastDay,
  changes: z.array(z.string().min(5)).min(1, "tell readers what is new in this version"),
  licence: z.literal("CC-BY-4.0"),
  citations: z.array(source).min(1),
};

const column = z.strictObject({ id, title: z.string().min(1), description: z.string().min(3) });

export const observationsFile = z.strictObject({
  ...header,
  kind: z.literal("observations"),
  rows: z.array(observation).min(1),
});
export const eventsFile = z.strictObject({ ...header, kind: z.literal("events"), rows: z.array(event).min(1) });
export const graphFile = z.strictObject({
  ...header,
  kind: z.literal("graph"),
  rows: z.array(z.discriminatedUnion("type", [node, edge])).min(1),
});
export const tableFile = z.strictObject({
  ...header,
  kind: z.literal("table"),
  columns: z.array(column).min(1),
  rows: z.array(tableRow).min(1),
});

/** One released version of one dataset: `data/<name>/<version>.json`. */
export const datasetFile = z.discriminatedUnion("kind", [observationsFile, eventsFile, graphFile, tableFile]);

export type Dataset = z.infer<typeof datasetFile>;
export type Kind = Dataset["kind"];

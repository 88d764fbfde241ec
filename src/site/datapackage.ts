import { createHash } from "node:crypto";
import type { z } from "astro/zod";
import { fields, toCsv } from "../datasets/csv.ts";
import { claim } from "../datasets/schema/claims.ts";
import type { Dataset } from "../datasets/schema/dataset.ts";
import { edge, event, node, observation, tableRow } from "../datasets/schema/rows.ts";
import type { Source } from "../datasets/schema/source.ts";
import { describeType, type FieldType } from "./field-types.ts";

/** Where a package's files stand, as full addresses. */
export interface PackageAddresses {
  /** The descriptor itself, which also names the version for ever. */
  readonly self: string;
  readonly page: string;
  readonly csv: string;
  readonly licence: string;
}

type Shape = Readonly<Record<string, z.core.$ZodType>>;

const shapes: Readonly<Record<Dataset["kind"], readonly Shape[]>> = {
  observations: [observation.shape],
  events: [event.shape],
  graph: [node.shape, edge.shape],
  table: [tableRow.shape],
  claims: [claim.shape],
};

/** The descriptor of one version as a Data Package, version 2 of that standard: one CSV file with its schema. */
export function dataPackage(dataset: Dataset, { self, page, csv, licence }: PackageAddresses, author: string): object {
  const body = toCsv(dataset);
  const licenses = [{ name: dataset.licence, path: licence, title: "Creative Commons Attribution 4.0" }];
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: dataset.name,
    id: self,
    title: dataset.title,
    description: `${dataset.description}\n\n${dataset.method}`,
    homepage: page,
    version: dataset.version,
    created: `${dataset.released}T00:00:00Z`,
    contributors: [{ title: author, roles: ["creator"] }],
    licenses,
    sources: dataset.citations.map(packageSource),
    resources: [
      {
        name: dataset.name,
        type: "table",
        title: dataset.title,
        path: csv,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        bytes: Buffer.byteLength(body),
        hash: `sha256:${createHash("sha256").update(body).digest("hex")}`,
        schema: {
          $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
          fields: fields(dataset).map((field) => ({ ...field, ...typeOf(field.name, dataset) })),
          primaryKey: ["id"],
          missingValues: [""],
        },
      },
    ],
  };
}

function packageSource({ title, publisher, url, date }: Source): object {
  const named = { title: `${publisher}: ${title}`, ...(date ? { version: date } : {}) };
  return url ? { ...named, path: url } : named;
}

function typeOf(name: string, dataset: Dataset): FieldType {
  const found = shapes[dataset.kind].map((shape) => shape[name]);
  const known = found.filter((type) => type !== undefined);
  if (known.length === 0) return columnType(name, dataset);
  const [{ constraints = {}, ...first }] = known.map(describeType) as [FieldType];
  const required = known.length === found.length && known.every((type) => describeType(type).constraints?.required);
  const told = { ...constraints, required, ...(name === "id" ? { unique: true } : {}) };
  return { ...first, ...unitOf(name, dataset), constraints: told };
}

/** A table's own column holds what its cells hold. */
function columnType(name: string, dataset: Dataset): FieldType {
  const rows = dataset.kind === "table" ? dataset.rows : [];
  const values = rows.map(({ cells }) => cells[name]).filter((value) => value !== null && value !== undefined);
  const all = (type: string) => values.length > 0 && values.every((value) => typeof value === type);
  return { type: all("number") ? "number" : all("boolean") ? "boolean" : "string" };
}

/** The unit of a number, where all rows share one; else each row says its own. */
function unitOf(name: string, dataset: Dataset): { unit?: string } {
  if (dataset.kind !== "observations" || !["value", "low", "high"].includes(name)) return {};
  const [unit, ...others] = new Set(dataset.rows.map((row) => row.unit));
  return unit !== undefined && others.length === 0 ? { unit } : {};
}

import { z } from "astro/zod";
import { id, pastDay, schemaAddress } from "./common.ts";

/** A look at a source again: the day, and the day of the next one where it is not the usual one. */
export const check = z.strictObject({
  verified: pastDay.describe("Day on which somebody last compared it with its source, YYYY-MM-DD."),
  due: z.iso
    .date("a real day, as YYYY-MM-DD")
    .optional()
    .describe("Day to look again, YYYY-MM-DD, where that is not the usual one."),
});

/** `data/checks.json`: when rows and sources were last verified. It changes freely, outside the versions. */
export const checksFile = z.strictObject({
  $schema: schemaAddress,
  rows: z
    .record(z.string().regex(/^[a-z0-9-]+\/[A-Za-z0-9-]+$/, "a row, as dataset/row"), check)
    .describe("Rows that were looked at again, as dataset/row."),
  sources: z.record(id, check).describe("Sources that were looked at again, by id."),
});

export type Check = z.infer<typeof check>;
export type Checks = z.infer<typeof checksFile>;

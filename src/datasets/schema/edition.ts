import { z } from "astro/zod";
import { id, pastDay, version } from "./common.ts";

/** An edition is a date and a named set of dataset versions; the newest that is not withdrawn is what the site shows. */
export const edition = z.strictObject({
  id: pastDay,
  datasets: z.record(id, version),
  withdrawn: z.strictObject({ date: pastDay, reason: z.string().min(10) }).optional(),
});

export const editionsFile = z.strictObject({
  $schema: z.string().optional(),
  editions: z.array(edition).min(1),
});

export type Edition = z.infer<typeof edition>;

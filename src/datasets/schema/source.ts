import { z } from "astro/zod";
import { asOf, id, tiers } from "./common.ts";

/** One source. `url` only ever names the publisher's own address; a source without one has no link. */
export const source = z.strictObject({
  id,
  title: z.string().min(3),
  publisher: z.string().min(2),
  author: z.string().min(2).optional(),
  date: asOf.optional(),
  url: z.url({ protocol: /^https?$/, error: "give an http(s) address of the publisher" }).optional(),
  tier: z.enum(tiers),
  note: z.string().min(3).optional(),
});

export const sourcesFile = z.strictObject({
  $schema: z.string().optional(),
  sources: z.array(source).min(1),
});

export type Source = z.infer<typeof source>;

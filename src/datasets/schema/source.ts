import { z } from "astro/zod";
import { asOf, id, schemaAddress, tiers } from "./common.ts";

/** One source. `url` only ever names the publisher's own address; a source without one has no link. */
export const source = z.strictObject({
  id: id.describe("Name by which rows cite the source."),
  title: z.string().min(3).describe("Title as the source gives it, or a description if it has none."),
  publisher: z.string().min(2).describe("Who published it."),
  author: z.string().min(2).optional().describe("Who wrote it, where that is known."),
  date: asOf.optional().describe("When it was published: 2026, 2026-02, 2026-01-13, or start/end."),
  url: z
    .url({ protocol: /^https?$/, error: "an http(s) address of the publisher" })
    .optional()
    .describe("Address at the publisher's own site, never that of a copy."),
  tier: z
    .enum(tiers)
    .describe(
      "A primary or official text, B established press or institution, C secondary page, D briefing or rumour.",
    ),
  note: z.string().min(3).optional().describe("What readers should know about the source."),
});

export const sourcesFile = z.strictObject({
  $schema: schemaAddress,
  sources: z.array(source).min(1).describe("Every source of the site, once."),
});

export type Source = z.infer<typeof source>;

import { z } from "astro/zod";
import { schemaAddress } from "../datasets/schema/common.ts";

/** One glossary entry: `content/en/glossary/<id>.json`. */
export const term = z.strictObject({
  $schema: schemaAddress,
  term: z.string().min(2).describe("The term as the glossary lists it."),
  short: z.string().min(10).describe("What it means, in one sentence."),
  long: z.string().min(10).optional().describe("More about it, for the glossary's own page."),
  see: z.array(z.string()).optional().describe("Ids of other entries: the names of their files."),
  briefings: z.array(z.string()).optional().describe("Briefings that explain the term."),
});

export type Term = z.infer<typeof term>;

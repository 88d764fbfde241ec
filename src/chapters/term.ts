import { z } from "astro/zod";

/** One glossary entry: `content/en/glossary/<id>.json`. */
export const term = z.strictObject({
  $schema: z.string().optional(),
  term: z.string().min(2),
  short: z.string().min(10),
  long: z.string().min(10).optional(),
  see: z.array(z.string()).optional(),
  briefings: z.array(z.string()).optional(),
});

export type Term = z.infer<typeof term>;

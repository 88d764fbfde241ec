import { z } from "astro/zod";

const stateWords = z.strictObject({
  title: z.string().min(10),
  subtitle: z.string().min(10),
  alt: z.string().min(40, "say what the picture shows and what to take from it"),
});

/** Every word a figure shows; numbers stand in {dataset/row} slots. */
export const figureWords = z.strictObject({
  $schema: z.string().optional(),
  name: z.string().min(3),
  purpose: z.string().min(10),
  states: z.record(z.string(), stateWords),
  labels: z.record(z.string(), z.string().min(1)),
});

export type FigureWords = z.infer<typeof figureWords>;

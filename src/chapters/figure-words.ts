import { z } from "astro/zod";
import { schemaAddress } from "../datasets/schema/common.ts";

const stateWords = z.strictObject({
  title: z
    .string()
    .min(10)
    .describe("The finding, a sentence without a full stop, at most 66 characters when printed."),
  subtitle: z.string().min(10).describe("What is counted, where and in what unit, at most 95 characters when printed."),
  alt: z
    .string()
    .min(40, "what the picture shows and what to take from it, in 40 letters or more")
    .describe("What the picture shows and what to take from it, for readers who cannot see it."),
});

/** Every word a figure shows; numbers stand in {dataset/row} slots. */
export const figureWords = z.strictObject({
  $schema: schemaAddress,
  name: z.string().min(3).describe("Name of the figure."),
  purpose: z.string().min(10).describe("What the figure is for, in one sentence."),
  states: z.record(z.string(), stateWords).describe("The words of each state, by the state's name."),
  labels: z
    .record(z.string(), z.string().min(1))
    .describe(
      "Words inside the picture, by the name that the figure's code asks for. Numbers stand in {dataset/row} slots.",
    ),
});

export type FigureWords = z.infer<typeof figureWords>;

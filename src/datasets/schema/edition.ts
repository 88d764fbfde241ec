import { z } from "astro/zod";
import { id, pastDay, schemaAddress, version } from "./common.ts";

/** The day of an edition; "-2" stands behind it where a correction needed a second edition on one day. */
const editionId = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d(?:-[2-9])?$/, "an edition, as its day, YYYY-MM-DD, or with -2 as the second of it")
  .superRefine((text, issues) => {
    const { error } = pastDay.safeParse(text.slice(0, 10));
    for (const { message } of error?.issues ?? []) issues.addIssue({ code: "custom", message });
  });

/** An edition is a date and a named set of dataset versions; the newest that is not withdrawn is what the site shows. */
export const edition = z.strictObject({
  id: editionId.describe("Day of the edition, YYYY-MM-DD; the second of one day has -2 behind it."),
  datasets: z
    .record(id, version)
    .describe("The version of each dataset that the edition shows, by the dataset's name."),
  withdrawn: z
    .strictObject({
      date: pastDay.describe("Day on which the edition was withdrawn, YYYY-MM-DD."),
      reason: z.string().min(10).describe("Why, in readers' words: pages show it."),
    })
    .optional()
    .describe("Present where the edition was wrong: the site then shows the newest edition that is not withdrawn."),
});

export const editionsFile = z.strictObject({
  $schema: schemaAddress,
  editions: z.array(edition).min(1).describe("Every edition there ever was, oldest first."),
});

export type Edition = z.infer<typeof edition>;

import { z } from "astro/zod";
import { id, pastDay, schemaAddress, version } from "./common.ts";
import { source } from "./source.ts";

/** What a dataset file says of itself, whatever its kind. */
export const header = {
  $schema: schemaAddress,
  name: id.describe("Name of the dataset: the name of its folder in data/."),
  version: version.describe(
    "Version of the file, and its name: major for another shape or a row gone, minor for new rows, patch for corrections.",
  ),
  title: z.string().min(5).describe("Title that pages and catalogues show."),
  description: z.string().min(20).describe("What the dataset holds, in a sentence or two."),
  coverage: z.string().min(5).describe("What it covers: which time, which places, whose things."),
  method: z.string().min(10).describe("How the rows were gathered, and what to keep in mind when reading them."),
  released: pastDay.describe("Day of the release, YYYY-MM-DD."),
  changes: z
    .array(z.string().min(5))
    .min(1, "what is new in this version, for readers")
    .describe("What is new in this version, in readers' words, one sentence each."),
  licence: z.literal("CC-BY-4.0").describe("Licence of the data."),
  citations: z
    .array(source)
    .min(1)
    .describe("The sources that the rows name, as they were when the file was released; each is used by a row."),
};

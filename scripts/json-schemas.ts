import { z } from "astro/zod";
import { accessibilityPage } from "../src/chapters/accessibility.ts";
import { figureWords } from "../src/chapters/figure-words.ts";
import { guide } from "../src/chapters/guide.ts";
import { term } from "../src/chapters/term.ts";
import { checksFile } from "../src/datasets/schema/checks.ts";
import { datasetFile } from "../src/datasets/schema/dataset.ts";
import { editionsFile } from "../src/datasets/schema/edition.ts";
import { sourcesFile } from "../src/datasets/schema/source.ts";

/** Where the JSON Schemas stand: the folder that `$schema` in content and the editor's settings name. */
export const folder = "content/schema";

const schemas: Readonly<Record<string, z.ZodType>> = {
  accessibility: accessibilityPage,
  checks: checksFile,
  dataset: datasetFile,
  editions: editionsFile,
  "figure-words": figureWords,
  guide,
  sources: sourcesFile,
  term,
};

/** The text of each JSON Schema, by the name of its file. Draft 7 is the one that all editors know. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const text = (schema: z.ZodType) => {
    const json = z.toJSONSchema(schema, { target: "draft-7", io: "input", unrepresentable: "any" });
    return `${JSON.stringify(json, null, 2)}\n`;
  };
  return new Map(Object.entries(schemas).map(([name, schema]) => [`${name}.json`, text(schema)]));
}

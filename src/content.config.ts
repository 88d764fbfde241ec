import { glob } from "astro/loaders";
import { defineCollection } from "astro:content";
import { z } from "astro/zod";
import { accessibilityPage } from "./chapters/accessibility.ts";
import { chapter } from "./chapters/front-matter.ts";
import { figureWords } from "./chapters/figure-words.ts";
import { guide } from "./chapters/guide.ts";
import { term } from "./chapters/term.ts";

const withoutNumber = (entry: string) => entry.replace(/^\d+-/, "").replace(/\.[a-z]+$/, "");

export const collections = {
  chapters: defineCollection({
    loader: glob({ pattern: "*.mdx", base: "./content/en/chapters", generateId: ({ entry }) => withoutNumber(entry) }),
    schema: chapter,
  }),
  /** The walk below the cover: steps alone, without front matter. */
  opening: defineCollection({
    loader: glob({ pattern: "opening.mdx", base: "./content/en" }),
    schema: z.strictObject({}),
  }),
  figures: defineCollection({ loader: glob({ pattern: "*.json", base: "./content/en/figures" }), schema: figureWords }),
  /** One for a chapter, under its id. */
  guides: defineCollection({ loader: glob({ pattern: "*.json", base: "./content/en/guides" }), schema: guide }),
  /** Pages about the site that have a form of their own. */
  pages: defineCollection({
    loader: glob({ pattern: "accessibility.json", base: "./content/en/pages" }),
    schema: accessibilityPage,
  }),
  glossary: defineCollection({ loader: glob({ pattern: "*.json", base: "./content/en/glossary" }), schema: term }),
};

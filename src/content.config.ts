import { glob } from "astro/loaders";
import { defineCollection } from "astro:content";
import { chapter } from "./chapters/front-matter.ts";
import { figureWords } from "./chapters/figure-words.ts";
import { term } from "./chapters/term.ts";

const withoutNumber = (entry: string) => entry.replace(/^\d+-/, "").replace(/\.[a-z]+$/, "");

export const collections = {
  chapters: defineCollection({
    loader: glob({ pattern: "*.mdx", base: "./content/en/chapters", generateId: ({ entry }) => withoutNumber(entry) }),
    schema: chapter,
  }),
  figures: defineCollection({ loader: glob({ pattern: "*.json", base: "./content/en/figures" }), schema: figureWords }),
  glossary: defineCollection({ loader: glob({ pattern: "*.json", base: "./content/en/glossary" }), schema: term }),
};

import { id } from "../../src/datasets/schema/common.ts";
import { term } from "../../src/chapters/term.ts";
import { toJson } from "../release/files.ts";
import { among, fits, free, slug } from "./readers.ts";
import type { Kind } from "./kind.ts";

const { shape } = term;

/** One entry of the glossary. */
export const termKind: Kind = {
  what: "a term of the glossary",
  questions: {
    term: "Which term, as the glossary lists it?",
    id: "Its id, by which chapters link it?",
    short: "What does it mean, in one sentence?",
    long: "More about it, for the glossary's own page?",
    see: "The id of another entry to look at?",
  },
  async make({ project }, answers) {
    const known = project.glossary.map((entry) => entry.id);
    const name = await answers.one("term", fits(shape.term));
    const own = await answers.one("id", free(id, known, "term"), slug(name));
    const short = await answers.one("short", fits(shape.short));
    const long = await answers.maybe("long", fits(shape.long.unwrap()));
    const see = await answers.many("see", among(known, "term"));
    const json = { $schema: "../../schema/term.json", term: name, short, ...(long ? { long } : {}) };
    return {
      files: { [`content/en/glossary/${own}.json`]: toJson({ ...json, ...(see.length > 0 ? { see } : {}) }) },
      next: [
        `Link it in a chapter where it first stands: <Term id="${own}">${name.toLowerCase()}</Term>`,
        "npm run dev, and look at /glossary/",
      ],
    };
  },
};

import type { Outline } from "../chapters/outline.ts";
import { editionDay } from "../datasets/editions.ts";
import { minutesOf, type Chapter } from "./chapters.ts";
import { creditLine } from "./cite/text.ts";
import type { Work } from "./cite/work.ts";
import { absolute, site } from "./config.ts";
import type { LoadedFigure } from "./figures.ts";

/** A chapter in the vocabulary of schema.org: an article, and material to learn from. */
export function chapterNode(chapter: Chapter, outline: Outline, work: Work): Record<string, unknown> {
  return {
    "@type": ["Article", "LearningResource"],
    headline: work.title,
    name: work.title,
    description: chapter.data.description,
    ...terms(work),
    image: absolute(`/cards/${chapter.id}.png`),
    timeRequired: `PT${minutesOf(outline.steps)}M`,
    encoding: {
      "@type": "MediaObject",
      encodingFormat: "text/markdown",
      contentUrl: absolute(`/chapters/${chapter.id}.md`),
    },
  };
}

/** A figure: its pictures as files, each with its words, and the datasets they rest on. */
export function figureNode(
  { figure, purpose, rows, states, words }: LoadedFigure,
  work: Work,
): Record<string, unknown> {
  const page = absolute(`/figures/${figure.id}/`);
  return {
    "@type": ["CreativeWork", "LearningResource"],
    "@id": page,
    name: work.title,
    description: purpose,
    ...terms(work),
    isBasedOn: Object.keys(rows).map((name) => ({ "@type": "Dataset", "@id": absolute(`/data/${name}/`) })),
    hasPart: states.map((state) => ({
      "@type": "ImageObject",
      name: words.states[state]!.title,
      description: words.states[state]!.alt,
      contentUrl: absolute(`/figures/${figure.id}/${state}.svg`),
      encodingFormat: "image/svg+xml",
      url: `${page}#${state}`,
      license: site.licence.url,
      acquireLicensePage: `${page}#cite`,
      creditText: creditLine(work),
      creator: { "@type": "Organization", name: site.authors },
    })),
  };
}

/** Whose a work is, of which edition, and on what terms it may be used. */
function terms(work: Work): Record<string, unknown> {
  return {
    url: work.url,
    inLanguage: "en",
    isPartOf: { "@type": "WebSite", name: site.name, url: absolute("/") },
    author: { "@type": "Organization", name: site.authors },
    version: work.edition,
    dateModified: editionDay(work.edition),
    license: site.licence.url,
    isAccessibleForFree: true,
    creditText: creditLine(work),
  };
}

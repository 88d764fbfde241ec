import { createHash } from "node:crypto";
import { getCollection } from "astro:content";
import { en as ui } from "../i18n/en.ts";
import { catalog } from "./catalog.ts";
import { chapterLink, chapterOutline, openingText, type Chapter } from "./chapters.ts";
import { ledger } from "./claims.ts";
import { link } from "./config.ts";
import { allFigures } from "./figures.ts";
import {
  claimEntry,
  datasetEntry,
  figureEntries,
  sourceEntry,
  storyEntries,
  termEntry,
  type Found,
  type StoryPage,
} from "./search-entries.ts";
import { allSources } from "./sources.ts";
import { typeset } from "./typeset.ts";

/** The file that search reads, as text, with the address it is served from. Its name changes with what it holds. */
export async function searchPayload(): Promise<{ text: string; hash: string; address: string }> {
  const entries = (await allEntries()).map(({ path, ...entry }) => ({ ...printed(entry), href: link(path) }));
  const text = JSON.stringify(entries);
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 10);
  return { text, hash, address: link(`/search/entries.${hash}.json`) };
}

function printed<Shown extends { title: string; where: string; text: string }>(entry: Shown): Shown {
  return { ...entry, title: typeset(entry.title), where: typeset(entry.where), text: typeset(entry.text) };
}

async function allEntries(): Promise<Found[]> {
  const data = await catalog();
  const pages = await storyPages();
  const { claims } = await ledger();
  const figures = (await allFigures()).map((loaded) => ({ ...loaded, id: loaded.figure.id }));
  const terms = (await getCollection("glossary")).sort((a, b) => a.id.localeCompare(b.id));
  return [
    ...pages.flatMap((page) => storyEntries(page, claims, data)),
    ...figures.flatMap(figureEntries),
    ...claims.map(claimEntry),
    ...terms.map(({ id, data: term }) => termEntry(id, term)),
    ...data.names.map((name) => datasetEntry(data.dataset(name))),
    ...allSources.map(sourceEntry),
  ];
}

async function storyPages(): Promise<StoryPage[]> {
  const opening = await openingText();
  const chapters = (await getCollection("chapters")).map(chapterPage);
  const first: StoryPage = {
    path: "/",
    title: ui.siteName,
    where: ui.search.opening,
    lead: [ui.tagline],
    mdx: opening.body ?? "",
    steps: chapterOutline(opening).steps,
  };
  return [first, ...chapters.sort((a, b) => a.where.localeCompare(b.where))];
}

function chapterPage(chapter: Chapter): StoryPage {
  const { number, title, short, question } = chapterLink(chapter);
  return {
    path: `/chapters/${chapter.id}/`,
    title,
    where: `${number} ${short}`,
    lead: [question, ...chapter.data.deck],
    mdx: chapter.body ?? "",
    steps: chapterOutline(chapter).steps,
  };
}

import { getCollection, type CollectionEntry } from "astro:content";
import { outlineOf, type Outline } from "../chapters/outline.ts";
import { once } from "./once.ts";

export interface ChapterLink {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly short: string;
  readonly question: string;
}

export type Chapter = CollectionEntry<"chapters">;

/** The walk below the cover. */
export type Opening = CollectionEntry<"opening">;

export const allChapters = once(() => getCollection("chapters"));

/** Every chapter there is, in the order of the story. */
export const chapterLinks = once(async () => {
  const chapters = await allChapters();
  return chapters.map(chapterLink).sort((a, b) => a.number - b.number);
});

export function chapterLink(chapter: Chapter): ChapterLink {
  const { title, short, question } = chapter.data;
  return { id: chapter.id, number: numberOf(chapter), title, short, question };
}

/** The number a chapter's file name begins with is its place in the story. */
function numberOf({ filePath, id }: Chapter): number {
  const found = /(\d+)-[^/]*$/.exec(filePath ?? "")?.[1];
  if (!found) throw new Error(`The file of chapter "${id}" must begin with its number, e.g. 02-${id}.mdx.`);
  return Number(found);
}

/** The text of the opening page. @throws Error when its file is missing. */
export async function openingText(): Promise<Opening> {
  const [opening] = await getCollection("opening");
  if (!opening) throw new Error("The opening page has no text. Put its steps into content/en/opening.mdx.");
  return opening;
}

const outlines = new Map<string, { readonly text: string; readonly outline: Outline }>();

/** The steps, facts and terms of a chapter, or of the opening, read from its text; once, since many pages ask for them. */
export function chapterOutline({ body: text = "", filePath, id }: Chapter | Opening): Outline {
  const file = filePath ?? id;
  const known = outlines.get(file);
  if (known?.text === text) return known.outline;
  const outline = outlineOf(text, file);
  outlines.set(file, { text, outline });
  return outline;
}

/** Half a minute a step, some fifty words and a look at the picture; rounded up. A guess: no reader was timed. */
export function minutesOf(steps: Outline["steps"]): number {
  return Math.ceil(steps.length / 2);
}

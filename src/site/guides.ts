import { getCollection, getEntry, type CollectionEntry } from "astro:content";
import type { Outline } from "../chapters/outline.ts";
import { allChapters, chapterLink, type Chapter, type ChapterLink } from "./chapters.ts";

export type Guide = CollectionEntry<"guides">["data"];

/** A chapter with its guide, where it has one. */
export interface Lesson {
  readonly chapter: Chapter;
  readonly link: ChapterLink;
  readonly guide: Guide | undefined;
}

export interface GuidedLesson extends Lesson {
  readonly guide: Guide;
}

/** Every chapter, in the order of the story. */
export async function lessons(): Promise<Lesson[]> {
  const all = await Promise.all((await allChapters()).map(lessonOf));
  return all.sort((a, b) => a.link.number - b.link.number);
}

/** The chapters that have a guide. */
export async function guidedLessons(): Promise<GuidedLesson[]> {
  return (await lessons()).flatMap((lesson) => (lesson.guide ? [{ ...lesson, guide: lesson.guide }] : []));
}

/** The guide to a chapter, where it has one. */
export async function guideFor(chapter: string | undefined): Promise<Guide | undefined> {
  return (await getCollection("guides")).find(({ id }) => id === chapter)?.data;
}

async function lessonOf(chapter: Chapter): Promise<Lesson> {
  return { chapter, link: chapterLink(chapter), guide: await guideFor(chapter.id) };
}

/** Id of the step that shows a picture. @throws Error when none does. */
export function stepShowing(steps: Outline["steps"], { figure, state }: Picture): string {
  const found = steps.find((step) => step.figure === figure && step.state === state);
  if (!found) throw new Error(`No step shows figure "${figure}" in state "${state}". Name one that a step shows.`);
  return found.id;
}

type Picture = Pick<Outline["steps"][number], "figure" | "state">;

/** The words to know, in the order of the guide. @throws Error when the glossary lacks one. */
export async function wordsOf({ words }: Guide): Promise<{ id: string; term: string; short: string }[]> {
  return Promise.all(
    words.map(async (id) => {
      const entry = await getEntry("glossary", id);
      if (!entry) throw new Error(`There is no glossary entry "${id}". Add content/en/glossary/${id}.json.`);
      return { id, term: entry.data.term, short: entry.data.short };
    }),
  );
}

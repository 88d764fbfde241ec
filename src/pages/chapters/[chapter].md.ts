import type { APIRoute, GetStaticPaths } from "astro";
import { allChapters, type Chapter } from "../../site/chapters.ts";
import { chapterFile } from "../../site/markdown/chapter.ts";

export const getStaticPaths = (async () => {
  const chapters = await allChapters();
  return chapters.map((chapter) => ({ params: { chapter: chapter.id }, props: { chapter } }));
}) satisfies GetStaticPaths;

/** A chapter as Markdown, for programs that read for somebody. */
export const GET: APIRoute<{ chapter: Chapter }> = async ({ props: { chapter } }) =>
  new Response(await chapterFile(chapter), { headers: { "content-type": "text/markdown; charset=utf-8" } });

import type { APIRoute, GetStaticPaths } from "astro";
import { allChapters } from "../../site/chapters.ts";
import { allFigures } from "../../site/figures.ts";
import { chapterOembed, figureOembed } from "../../site/oembed.ts";

interface Props {
  body: object;
}

export const getStaticPaths = (async () => {
  const chapters = (await allChapters()).map(async (chapter) => ({
    params: { file: `chapters/${chapter.id}` },
    props: { body: await chapterOembed(chapter) },
  }));
  const figures = (await allFigures()).map(async (loaded) => ({
    params: { file: `figures/${loaded.figure.id}` },
    props: { body: await figureOembed(loaded) },
  }));
  return Promise.all([...chapters, ...figures]);
}) satisfies GetStaticPaths;

/** What an editor needs to show a pasted address of a chapter or figure. */
export const GET: APIRoute<Props> = ({ props: { body } }) =>
  new Response(`${JSON.stringify(body, null, 2)}\n`, { headers: { "content-type": "application/json" } });

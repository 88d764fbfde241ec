import { getCollection } from "astro:content";
import type { APIRoute } from "astro";
import { printDate } from "../datasets/dates.ts";
import { editionDay } from "../datasets/editions.ts";
import { en as ui, fill } from "../i18n/en.ts";
import { catalog } from "../site/catalog.ts";
import { chapterLink } from "../site/chapters.ts";
import { absolute, site } from "../site/config.ts";
import { allFigures } from "../site/figures.ts";
import { llmsText, type LlmsLink } from "../site/llms.ts";

const links = (all: readonly (readonly [name: string, path: `/${string}`, text: string])[]): LlmsLink[] =>
  all.map(([name, path, text]) => ({ name, url: absolute(path), text }));

/** The site in short, for programs that read for somebody. */
export const GET: APIRoute = async () => {
  const data = await catalog();
  const chapters = (await getCollection("chapters")).sort((a, b) => chapterLink(a).number - chapterLink(b).number);
  const figures = await allFigures();
  const date = printDate(editionDay(data.edition.id));
  const head = {
    title: site.name,
    summary: ui.tagline,
    details: [
      fill(ui.llms.details, { date, licence: site.licence.name, url: site.licence.url, authors: site.authors }),
    ],
  };
  const text = llmsText(head, [
    {
      title: ui.chapters,
      links: links(
        chapters.map((chapter) => [chapter.data.title, `/chapters/${chapter.id}/`, chapter.data.description]),
      ),
    },
    {
      title: ui.llms.markdown,
      links: links(chapters.map(({ id, data }) => [data.title, `/chapters/${id}.md`, ui.llms.chapter])),
    },
    {
      title: ui.llms.reference,
      links: links([
        [ui.claims, "/claims/", ui.llms.claims],
        [ui.corrections, "/corrections/", ui.llms.corrections],
        [ui.editions.title, "/editions/", ui.llms.editions],
        [ui.sources, "/sources/", ui.llms.sources],
        [ui.glossary, "/glossary/", ui.llms.glossary],
        [ui.teach.title, "/teach/", ui.teach.description],
      ]),
    },
    {
      title: ui.data,
      links: links([
        [ui.dataset.all, "/data/", ui.llms.data],
        [ui.dataset.catalog, "/data/catalog.jsonld", ui.llms.catalog],
        [ui.feed.atom, "/feed.xml", ui.feed.description],
        ...data.names.map((name) => {
          const { title, description } = data.dataset(name);
          return [title, `/data/${name}/`, description] as const;
        }),
      ]),
    },
    {
      title: ui.figures,
      links: links([
        [ui.llms.figureCatalog, "/figures/catalog.json", ui.llms.figures],
        ...figures.map(({ figure, name, purpose }) => [name, `/figures/${figure.id}/`, purpose] as const),
      ]),
    },
  ]);
  return new Response(text, { headers: { "content-type": "text/plain; charset=utf-8" } });
};

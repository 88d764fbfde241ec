import { absolute, site } from "./config.ts";
import { chapterCard, figureCard } from "./card/cards.ts";
import { cardFrame } from "./card/places.ts";
import type { Chapter } from "./chapters.ts";
import { embedCode, embedSize } from "./embed/code.ts";
import type { LoadedFigure } from "./figures.ts";

/** The address of the oEmbed file of a chapter or figure: `/oembed/figures/downloads.json`. */
export function oembedPath(place: string): `/${string}` {
  return `/oembed/${place}.json`;
}

/** A figure in oEmbed, version 1.0: its live frame, for editors that turn a pasted address into a picture. */
export async function figureOembed(loaded: LoadedFigure): Promise<object> {
  const { figure, name } = loaded;
  const html = embedCode(absolute(`/embed/${figure.id}/`), name);
  return { ...shared(name, await figureCard(loaded)), type: "rich", html, ...embedSize };
}

/** A chapter in oEmbed: a link with title and picture, since a story that scrolls is no thing for a frame. */
export async function chapterOembed(chapter: Chapter): Promise<object> {
  return { ...shared(chapter.data.title, await chapterCard(chapter)), type: "link" };
}

function shared(title: string, card: { readonly id: string }): object {
  return {
    version: "1.0",
    title,
    author_name: site.authors,
    provider_name: site.name,
    provider_url: absolute("/"),
    license_url: site.licence.url,
    thumbnail_url: absolute(`/cards/${card.id}.png`),
    thumbnail_width: cardFrame.width,
    thumbnail_height: cardFrame.height,
  };
}

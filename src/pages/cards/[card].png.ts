import type { APIRoute, GetStaticPaths } from "astro";
import { allCards, type Card } from "../../site/card/cards.ts";
import { cardSvg } from "../../site/card/file.ts";
import { cardPng } from "../../site/card/raster.ts";
import { cardStyle } from "../../site/styles.ts";

export const getStaticPaths = (async () => {
  const cards = await allCards();
  return cards.map((card) => ({ params: { card: card.id }, props: { card } }));
}) satisfies GetStaticPaths;

/** The picture that stands beside a link to a page, where people share it. */
export const GET: APIRoute<{ card: Card }> = async ({ props }) => {
  const png = await cardPng(cardSvg(props.card.draw(), cardStyle));
  return new Response(new Uint8Array(png), { headers: { "content-type": "image/png" } });
};

import type { APIRoute, GetStaticPaths } from "astro";
import { searchPayload } from "../../site/search.ts";

export const getStaticPaths = (async () => {
  const { text, hash } = await searchPayload();
  return [{ params: { hash }, props: { text } }];
}) satisfies GetStaticPaths;

/** All that can be found. Only the page of search asks for it. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { "content-type": "application/json" } });

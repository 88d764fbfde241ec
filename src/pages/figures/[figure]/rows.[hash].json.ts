import type { APIRoute, GetStaticPaths } from "astro";
import { allFigures, payloadOf } from "../../../site/figures.ts";

export const getStaticPaths = (async () => {
  const figures = await allFigures();
  return figures.map((loaded) => {
    const { text, hash } = payloadOf(loaded);
    return { params: { figure: loaded.figure.id, hash }, props: { text } };
  });
}) satisfies GetStaticPaths;

/** The rows and words one figure needs in the browser. Its name changes with its content, so it may be cached for ever. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { "content-type": "application/json" } });

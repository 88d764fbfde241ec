import type { APIRoute, GetStaticPaths } from "astro";
import { liveEmbed } from "../../../site/embed/live.ts";
import { allFigures, type LoadedFigure } from "../../../site/figures.ts";

export const getStaticPaths = (async () => {
  const figures = await allFigures();
  return figures.map((loaded) => ({ params: { figure: loaded.figure.id }, props: { loaded } }));
}) satisfies GetStaticPaths;

/** A figure in its last state, which shows most, for a frame on somebody else's page. */
export const GET: APIRoute<{ loaded: LoadedFigure }> = ({ props: { loaded } }) =>
  liveEmbed(loaded, loaded.states.at(-1)!);

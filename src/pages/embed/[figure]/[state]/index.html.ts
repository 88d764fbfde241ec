import type { APIRoute, GetStaticPaths } from "astro";
import { liveEmbed } from "../../../../site/embed/live.ts";
import { allFigures, type LoadedFigure } from "../../../../site/figures.ts";

interface Props {
  loaded: LoadedFigure;
  state: string;
}

export const getStaticPaths = (async () => {
  const figures = await allFigures();
  return figures.flatMap((loaded) =>
    loaded.states.map((state) => ({ params: { figure: loaded.figure.id, state }, props: { loaded, state } })),
  );
}) satisfies GetStaticPaths;

/** One state of a figure for a frame on somebody else's page. */
export const GET: APIRoute<Props> = ({ props: { loaded, state } }) => liveEmbed(loaded, state);

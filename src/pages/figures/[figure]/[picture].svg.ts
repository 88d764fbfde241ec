import type { APIRoute, GetStaticPaths } from "astro";
import { sceneToFile } from "../../../figures/kit/file.ts";
import { allFigures, pictureOf, type LoadedFigure } from "../../../site/figures.ts";
import { pictureStyle } from "../../../site/styles.ts";

interface Props {
  loaded: LoadedFigure;
  state: string;
  frame: "wide" | "narrow";
}

export const getStaticPaths = (async () => {
  const figures = await allFigures();
  return figures.flatMap((loaded) =>
    loaded.states.flatMap((state) => [
      { params: { figure: loaded.figure.id, picture: state }, props: { loaded, state, frame: "wide" } },
      { params: { figure: loaded.figure.id, picture: `${state}.narrow` }, props: { loaded, state, frame: "narrow" } },
    ]),
  );
}) satisfies GetStaticPaths;

/** The picture of one state as a file that stands alone: title, subtitle and description inside, light colours. */
export const GET: APIRoute<Props> = ({ props: { loaded, state, frame } }) => {
  const words = loaded.words.states[state]!;
  const body = sceneToFile(pictureOf(loaded, state, frame), words, pictureStyle);
  return new Response(body, { headers: { "content-type": "image/svg+xml" } });
};

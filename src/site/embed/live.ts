import { catalog } from "../catalog.ts";
import { absolute, link } from "../config.ts";
import { pictureOf, sourcesOf, type LoadedFigure } from "../figures.ts";
import { embedStyle } from "../styles.ts";
import { embedDocument } from "./document.ts";

/** The page of a state for a frame, as the newest edition has it. */
export async function liveEmbed(loaded: LoadedFigure, state: string): Promise<Response> {
  const { id } = loaded.figure;
  const page = embedDocument({
    figure: id,
    state,
    words: loaded.words.states[state]!,
    scenes: [pictureOf(loaded, state, "wide"), pictureOf(loaded, state, "narrow")],
    sources: sourcesOf(loaded, await catalog()),
    style: { href: embedStyle },
    link,
    canonical: absolute(`/figures/${id}/`),
  });
  return new Response(page, { headers: { "content-type": "text/html; charset=utf-8" } });
}

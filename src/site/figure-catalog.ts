import type { Catalog } from "../datasets/catalog.ts";
import { citeFormats, citePath } from "./cite/formats.ts";
import { figureWork } from "./cite/works.ts";
import { absolute, site } from "./config.ts";
import { embedChoices } from "./embed/choices.ts";
import { allFigures, sourcesOf, type LoadedFigure } from "./figures.ts";
import { oembedPath } from "./oembed.ts";

/** Every figure with its states in words, its files, its data and its sources, for programs. */
export async function figureCatalog(data: Catalog): Promise<object> {
  const figures = await allFigures();
  return {
    name: site.name,
    url: absolute("/figures/"),
    edition: data.edition.id,
    author: site.authors,
    license: site.licence.url,
    figures: await Promise.all(figures.map((loaded) => entry(loaded, data))),
  };
}

async function entry(loaded: LoadedFigure, data: Catalog): Promise<object> {
  const { figure, name, purpose, rows, states } = loaded;
  const work = await figureWork(loaded);
  return {
    id: figure.id,
    name,
    purpose,
    url: work.url,
    oembed: absolute(oembedPath(work.place)),
    citations: Object.fromEntries(citeFormats.map(({ ending }) => [ending, absolute(citePath(work, ending))])),
    datasets: Object.keys(rows).map((dataset) => {
      const { version } = data.dataset(dataset);
      return { name: dataset, version, url: absolute(`/data/${dataset}/${version}.json`) };
    }),
    sources: sourcesOf(loaded, data).map(({ id, title, publisher, date, url }) => ({
      id,
      title,
      publisher,
      date,
      url,
    })),
    states: await Promise.all(states.map((state) => stateEntry(loaded, state))),
  };
}

async function stateEntry(loaded: LoadedFigure, state: string): Promise<object> {
  const { id } = loaded.figure;
  const [live, pinned] = await embedChoices(loaded, state);
  return {
    id: state,
    ...loaded.words.states[state],
    url: absolute(`/figures/${id}/#${state}`),
    picture: absolute(`/figures/${id}/${state}.svg`),
    embed: live?.address,
    ...(pinned ? { pinned: pinned.address } : {}),
  };
}

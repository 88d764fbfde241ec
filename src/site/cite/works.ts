import type { Catalog } from "../../datasets/catalog.ts";
import type { Dataset } from "../../datasets/schema/dataset.ts";
import { catalog } from "../catalog.ts";
import { allChapters, chapterOutline, type Chapter } from "../chapters.ts";
import { absolute } from "../config.ts";
import { allFigures, type LoadedFigure } from "../figures.ts";
import { chapterDatasets } from "../used.ts";
import type { Work } from "./work.ts";

/** A chapter as the edition that is shown has it. */
export async function chapterWork(chapter: Chapter): Promise<Work> {
  const data = await catalog();
  const place = `chapters/${chapter.id}`;
  const names = await chapterDatasets(chapterOutline(chapter), data);
  const { title } = chapter.data;
  const url = absolute(`/${place}/`);
  return { kind: "chapter", place, title, url, edition: data.edition.id, data: versions(names, data) };
}

/** A figure as the edition that is shown has it. */
export async function figureWork({ figure, name, rows }: LoadedFigure): Promise<Work> {
  const data = await catalog();
  const place = `figures/${figure.id}`;
  const shown = versions(Object.keys(rows), data);
  return { kind: "figure", place, title: name, url: absolute(`/${place}/`), edition: data.edition.id, data: shown };
}

/** A version of a dataset in the first edition that showed it; undefined where none did. */
export async function datasetWork({ name, version, title }: Dataset): Promise<Work | undefined> {
  const { editions } = await catalog();
  const showing = editions.filter(({ datasets }) => datasets[name] === version);
  const first = showing.find(({ withdrawn }) => !withdrawn) ?? showing[0];
  if (!first) return undefined;
  const place = `data/${name}/${version}`;
  return { kind: "dataset", place, title, url: absolute(`/data/${name}/`), edition: first.id, version };
}

/** All that has citations. */
export async function allWorks(): Promise<Work[]> {
  const data = await catalog();
  const chapters = (await allChapters()).map(chapterWork);
  const figures = (await allFigures()).map(figureWork);
  const datasets = data.names.flatMap((name) => data.versions(name)).map(datasetWork);
  const works = await Promise.all([...chapters, ...figures, ...datasets]);
  return works.filter((work) => work !== undefined);
}

function versions(names: readonly string[], data: Catalog): string[] {
  return names.map((name) => `${name} ${data.dataset(name).version}`).sort();
}

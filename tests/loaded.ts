import { figureRows, printedWords } from "../src/chapters/figure-print.ts";
import { figureWords, type FigureWords } from "../src/chapters/figure-words.ts";
import { buildCatalog, type Catalog } from "../src/datasets/catalog.ts";
import { datasetFile } from "../src/datasets/schema/dataset.ts";
import { editionsFile } from "../src/datasets/schema/edition.ts";
import { sourcesFile } from "../src/datasets/schema/source.ts";
import type { Figure, Rows, Words } from "../src/figures/kit/define.ts";
import { readProject } from "../scripts/project.ts";

export interface LoadedFigure {
  readonly figure: Figure;
  readonly rows: Rows;
  readonly words: Words;
}

const project = await readProject(process.cwd());
const register = (name: string) => project.registers.get(name)!.json;

/** The project's own data, as the site shows it. */
export const catalog: Catalog = buildCatalog({
  datasets: project.datasets.map(({ json }) => datasetFile.parse(json)),
  sources: sourcesFile.parse(register("sources")).sources,
  editions: editionsFile.parse(register("editions")).editions,
});

/** The words of a figure as its file has them, slots and all. */
export function wordsOf(id: string): FigureWords {
  return figureWords.parse(project.figureWords.find((file) => file.id === id)!.json);
}

/** Every figure with its rows and printed words, found by folder. */
export const figures: readonly LoadedFigure[] = project.figures.map(({ id, figure }) => {
  const rows = figureRows(figure, catalog);
  return { figure, rows, words: printedWords(wordsOf(id), rows, catalog) };
});

/** One figure by its id. */
export function loaded(id: string): LoadedFigure {
  return figures.find(({ figure }) => figure.id === id)!;
}

import { createHash } from "node:crypto";
import { getCollection } from "astro:content";
import type { FigureWords } from "../chapters/figure-words.ts";
import type { Catalog } from "../datasets/catalog.ts";
import { printSlots } from "../datasets/facts.ts";
import { figureRows, printedWords, rowSources } from "../chapters/figure-print.ts";
import { isObservation, type Row } from "../datasets/schema/rows.ts";
import type { Source } from "../datasets/schema/source.ts";
import { drawState, type Figure, type Rows, type Words } from "../figures/kit/define.ts";
import { frames, type Frame, type Scene } from "../figures/kit/scene.ts";
import { catalog } from "./catalog.ts";
import { link } from "./config.ts";
import { once } from "./once.ts";
import { forDrawing } from "./payload-rows.ts";

export interface LoadedFigure {
  readonly figure: Figure;
  readonly name: string;
  readonly purpose: string;
  readonly rows: Rows;
  readonly words: Words;
  readonly states: readonly string[];
}

const modules = import.meta.glob<{ default: Figure }>("../figures/*/index.ts", { eager: true });

/** Every figure of the site, found by its folder, with the rows and printed words of the current edition. */
export const allFigures = once(loadFigures);

async function loadFigures(): Promise<LoadedFigure[]> {
  const [words, data] = await Promise.all([getCollection("figures"), catalog()]);
  return words.map((entry) => loadFigure(entry.id, entry.data, data)).sort((a, b) => a.name.localeCompare(b.name));
}

/** @throws Error naming the figures there are when `id` is none of them. */
export async function figureById(id: string): Promise<LoadedFigure> {
  const figures = await allFigures();
  const found = figures.find((entry) => entry.figure.id === id);
  if (!found)
    throw new Error(`There is no figure "${id}". Known figures: ${figures.map((f) => f.figure.id).join(", ")}.`);
  return found;
}

function loadFigure(id: string, words: FigureWords, data: Catalog): LoadedFigure {
  const figure = modules[`../figures/${id}/index.ts`]?.default;
  if (!figure)
    throw new Error(`content/en/figures/${id}.json has words for a figure that src/figures/${id}/ does not draw.`);
  const rows = figureRows(figure, data);
  return {
    figure,
    rows,
    name: printSlots(words.name, data).text,
    purpose: printSlots(words.purpose, data).text,
    words: printedWords(words, rows, data),
    states: Object.keys(figure.states),
  };
}

/** Whether rows are numbers or dates, and not words or arrows. */
export function isCounted(rows: readonly Row[]): boolean {
  return rows.some((row) => isObservation(row) || "lane" in row);
}

/** Whether a figure draws numbers or dates, and not only words and arrows. */
export function countsThings({ rows }: LoadedFigure): boolean {
  return Object.values(rows).some(isCounted);
}

export function pictureOf(loaded: LoadedFigure, state: string, frame: Frame["name"]): Scene {
  return drawState(loaded.figure, loaded.rows, loaded.words, state, frames[frame]);
}

/** What the browser needs to draw the figure, as text, with the address it is served from. */
export function payloadOf({ figure, rows, words }: LoadedFigure): { text: string; hash: string; address: string } {
  const text = JSON.stringify({ rows: forDrawing(rows), words });
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 10);
  return { text, hash, address: link(`/figures/${figure.id}/rows.${hash}.json`) };
}

/** The sources of every row the figure shows, each once, in the order in which they first appear. */
export function sourcesOf(loaded: LoadedFigure, data: Catalog): Source[] {
  return rowSources(loaded.rows, data);
}

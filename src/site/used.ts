import type { Outline } from "../chapters/outline.ts";
import type { Catalog } from "../datasets/catalog.ts";
import { resolveFact } from "../datasets/facts.ts";
import { figureById } from "./figures.ts";

/** The datasets whose numbers a chapter shows, in its text or in its figures. */
export async function chapterDatasets({ steps, facts, disagreements }: Outline, data: Catalog): Promise<string[]> {
  const figures = await Promise.all([...new Set(steps.map(({ figure }) => figure))].map(figureById));
  const drawn = figures.flatMap(({ figure }) => Object.keys(figure.reads));
  const told = facts.flatMap((request) => resolveFact(request, data).rows.map(({ dataset }) => dataset));
  const compared = disagreements.flatMap(({ rows }) => rows.map((ref) => ref.slice(0, ref.indexOf("/"))));
  return [...new Set([...drawn, ...told, ...compared])];
}

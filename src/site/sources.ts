import sourcesJson from "../../data/sources.json";
import type { Outline } from "../chapters/outline.ts";
import { sourcesFile, type Source } from "../datasets/schema/source.ts";
import { resolveFact } from "../datasets/facts.ts";
import { catalog } from "./catalog.ts";
import { figureById, sourcesOf } from "./figures.ts";

/** Every source there is, in the order of its file. */
export const allSources: readonly Source[] = sourcesFile.parse(sourcesJson).sources;

/** Every source a chapter rests on, through its figures or the numbers in its text, each once, by publisher. */
export async function chapterSources(outline: Outline, figureIds: readonly string[]): Promise<Source[]> {
  const data = await catalog();
  const byFigures = await Promise.all(figureIds.map(async (id) => sourcesOf(await figureById(id), data)));
  const byFacts = outline.facts.flatMap((request) =>
    resolveFact(request, data).rows.flatMap(({ dataset, row }) =>
      data.row(`${dataset}/${row}`).sources.map((id) => data.source(id)),
    ),
  );
  const compared = outline.disagreements.flatMap(({ rows }) =>
    rows.flatMap((ref) => data.row(ref).sources.map((id) => data.source(id))),
  );
  const unique = new Map([...byFigures.flat(), ...byFacts, ...compared].map((source) => [source.id, source]));
  return [...unique.values()].sort((a, b) => a.publisher.localeCompare(b.publisher) || a.title.localeCompare(b.title));
}

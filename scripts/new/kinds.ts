import { chapterKind } from "./chapter.ts";
import { datasetKind } from "./dataset.ts";
import { figureKind } from "./figure.ts";
import type { Kind } from "./kind.ts";
import { sourceKind } from "./source.ts";
import { termKind } from "./term.ts";

/** What the command can make, by name. */
export const kinds: Readonly<Record<string, Kind>> = {
  chapter: chapterKind,
  figure: figureKind,
  dataset: datasetKind,
  term: termKind,
  source: sourceKind,
};

import type { Catalog } from "../../src/datasets/catalog.ts";
import { differences, type Differences } from "../../src/datasets/differences.ts";
import { outlineOf } from "../../src/chapters/outline.ts";
import { resolveFact, type FactRequest } from "../../src/datasets/facts.ts";
import type { Project, TextFile } from "../project.ts";
import { claimsOn, type ChangedClaim } from "./claims.ts";
import { changedPictures, type ChangedPicture } from "./pictures.ts";
import type { Sides } from "./sides.ts";

/** A dataset that is shown in another version, with its rows that read differently. */
export interface ChangedDataset {
  readonly name: string;
  /** Undefined where the dataset is new. */
  readonly from: string | undefined;
  readonly to: string;
  readonly differences: Differences;
}

/** A number in the text that reads differently. */
export interface ChangedText {
  readonly file: string;
  readonly line: number;
  /** Address of the step, or of the page where it stands outside of one. */
  readonly address: string;
  readonly request: FactRequest;
  readonly before: string;
  readonly after: string;
}

/** All that readers will see of a change of data. */
export interface Impact {
  readonly datasets: readonly ChangedDataset[];
  readonly texts: readonly ChangedText[];
  readonly pictures: readonly ChangedPicture[];
  readonly claims: readonly ChangedClaim[];
}

/** What a change of data does to the texts, the pictures and their alternative texts. */
export function impactOf(project: Project, sides: Sides): Impact {
  const datasets = changedDatasets(sides);
  if (datasets.length === 0) return { datasets, texts: [], pictures: [], claims: [] };
  const pages = [
    ...project.opening.map((file) => ({ ...file, page: "/" })),
    ...project.chapters.map((file) => ({ ...file, page: `/chapters/${file.id}/` })),
  ];
  return {
    datasets,
    texts: pages.flatMap((page) => changedTexts(page, sides)),
    pictures: changedPictures(project, pages, sides),
    claims: claimsOn(datasets, sides),
  };
}

function changedDatasets({ before, after }: Sides): ChangedDataset[] {
  return after.names.flatMap((name) => {
    const now = after.dataset(name);
    const old = before.names.includes(name) ? before.dataset(name) : undefined;
    if (old?.version === now.version) return [];
    const found = old ? differences(old, now) : { added: now.rows, removed: [], changed: [] };
    return [{ name, from: old?.version, to: now.version, differences: found }];
  });
}

function changedTexts({ text, file, page }: TextFile & { readonly page: string }, sides: Sides): ChangedText[] {
  const outline = outlineOf(text, file);
  const compared = outline.disagreements.flatMap(({ rows, line }) => rows.map((of) => ({ request: { of }, line })));
  return [...outline.placedFacts, ...compared].flatMap(({ request, line }) => {
    const [before, after] = [print(request, sides.before), print(request, sides.after)];
    if (before === after) return [];
    const step = outline.steps.findLast((each) => each.line <= line);
    return [{ file, line, address: step ? `${page}#${step.id}` : page, request, before, after }];
  });
}

/** A fact as readers see it, or why it cannot be printed. */
function print(request: FactRequest, catalog: Catalog): string {
  try {
    return resolveFact(request, catalog).text;
  } catch (error) {
    return (error as Error).message;
  }
}

import { catalog } from "./catalog.ts";
import { allChapters, chapterOutline, openingText } from "./chapters.ts";
import { readLedger, type Ledger } from "./ledger.ts";

/** A step that a claim is used in. */
export interface StepLink {
  readonly title: string;
  readonly path: `/${string}`;
}

let read: Promise<Ledger> | undefined;
let steps: Promise<ReadonlyMap<string, StepLink>> | undefined;

/** The claims of the edition the site shows. Read once a build. */
export function ledger(): Promise<Ledger> {
  read ??= catalog().then(readLedger);
  return read;
}

/** The steps of the opening and of all chapters there are, by id: a claim may name steps of chapters still to come. */
export function stepLinks(): Promise<ReadonlyMap<string, StepLink>> {
  steps ??= readSteps();
  return steps;
}

async function readSteps(): Promise<ReadonlyMap<string, StepLink>> {
  const chapters = await allChapters();
  const texts = [
    { page: "/" as const, outline: chapterOutline(await openingText()) },
    ...chapters.map((chapter) => ({ page: `/chapters/${chapter.id}/` as const, outline: chapterOutline(chapter) })),
  ];
  const found = texts.flatMap(({ page, outline }) =>
    outline.steps.map(({ id, title }) => [id, { title, path: `${page}#${id}` }] satisfies [string, StepLink]),
  );
  return new Map(found);
}

import type { StepOutline } from "../chapters/outline.ts";
import type { Term } from "../chapters/term.ts";
import { chapterText } from "../chapters/text.ts";
import type { Catalog } from "../datasets/catalog.ts";
import { printDate } from "../datasets/dates.ts";
import { resolveFact } from "../datasets/facts.ts";
import type { Claim } from "../datasets/schema/claims.ts";
import type { Dataset } from "../datasets/schema/dataset.ts";
import type { Source } from "../datasets/schema/source.ts";
import type { Words } from "../figures/kit/define.ts";
import { en as ui, fill } from "../i18n/en.ts";
import type { Entry } from "../search/entry.ts";
import { named } from "./ids.ts";
import { briefingName } from "./ledger.ts";

/** An entry whose address is still without the base path of a copy of the site. */
export type Found = Omit<Entry, "href"> & { readonly path: `/${string}` };

/** A text of the story: the opening, or a chapter with what its front matter says. */
export interface StoryPage {
  readonly path: `/${string}`;
  readonly title: string;
  /** How its steps name it: "1 Hardware". */
  readonly where: string;
  readonly lead: readonly string[];
  readonly mdx: string;
  readonly steps: readonly StepOutline[];
}

/** A page of the story, and each of its steps: by its words, and by the terms, the figure and the claims it uses. */
export function storyEntries(page: StoryPage, claims: readonly Claim[], data: Catalog): Found[] {
  const { path, title, where, lead, mdx, steps } = page;
  const { steps: told, frame } = chapterText(mdx, (request) => resolveFact(request, data).text);
  const textOf = new Map(told.map(({ id, text }) => [id, text]));
  const entries = steps.map((step): Found => {
    const text = textOf.get(step.id) ?? "";
    return { kind: "step", path: `${path}#${step.id}`, title: step.title, where, text, keys: keysOf(step, claims) };
  });
  return [{ kind: "step", path, title, where, text: sentences([...lead, frame]) }, ...entries];
}

function keysOf({ id, terms, figure }: StepOutline, claims: readonly Claim[]): string {
  const used = claims.filter(({ steps }) => steps?.includes(id)).map((claim) => claim.id);
  return [...terms.map(named), named(figure), ...used].join(" ");
}

export interface NamedFigure {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly words: Words;
}

/** A figure by its name and labels, and each of its states by its finding. */
export function figureEntries({ id, name, purpose, words }: NamedFigure): Found[] {
  const path = `/figures/${id}/` as const;
  const states = Object.entries(words.states).map(([state, { title, subtitle }]): Found => ({
    kind: "figure",
    path: `${path}#${state}`,
    title,
    where: name,
    text: subtitle,
  }));
  const more = listed(Object.values(words.labels));
  return [
    { kind: "figure", path, title: name, where: ui.search.figure, text: purpose, more, keys: named(id) },
    ...states,
  ];
}

/** A claim by its number and words, with what checking found. */
export function claimEntry(claim: Claim): Found {
  const { id, text, finding, verdict, chapter, value, unit, named: source, see = [] } = claim;
  const keys = [value, unit, source, ...see].filter(Boolean).join(" ");
  const where = fill(ui.search.claim, {
    id,
    chapter: ui.claimChapter[chapter],
    verdict,
  });
  return { kind: "claim", path: `/claims/#${id}`, title: text, where, text: finding, keys, id };
}

export function termEntry(id: string, { term, short, long }: Term): Found {
  return {
    kind: "term",
    path: `/glossary/#${id}`,
    title: term,
    where: "",
    text: sentences([short, long]),
  };
}

/** A dataset by what it holds, and by whom its numbers are about. */
export function datasetEntry(dataset: Dataset): Found {
  const { name, title, description, coverage, kind } = dataset;
  const where = fill(ui.search.dataset, { kind: ui.kind[kind], coverage });
  return {
    kind: "dataset",
    path: `/data/${name}/`,
    title,
    where,
    text: description,
    more: listed(subjects(dataset)),
    keys: named(name),
  };
}

function subjects(dataset: Dataset): string[] {
  if (dataset.kind === "observations") return dataset.rows.map(({ subject }) => subject);
  if (dataset.kind === "graph") return dataset.rows.flatMap((row) => (row.type === "node" ? row.label : []));
  return [];
}

export function sourceEntry({ id, title, publisher, author, date, note }: Source): Found {
  const briefing = id.startsWith("briefing-");
  return {
    kind: "source",
    path: `/sources/#${id}`,
    title: briefing ? `${briefingName(id)}: ${title}` : title,
    where: [publisher, author, date && printDate(date)].filter(Boolean).join(", "),
    text: note ?? "",
  };
}

function listed(texts: readonly string[]): string {
  return [...new Set(texts)].join(" · ");
}

function sentences(texts: readonly (string | undefined)[]): string {
  return texts.filter(Boolean).join(" ");
}

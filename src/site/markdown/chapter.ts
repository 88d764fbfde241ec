import { parseDisagreement } from "../../chapters/disagree.ts";
import {
  anchor,
  chapterMarkdown,
  heading,
  list,
  markdownText,
  paragraph,
  quote,
  strong,
  words,
  type MarkdownNode,
  type MarkdownParts,
} from "../../chapters/markdown.ts";
import type { Catalog } from "../../datasets/catalog.ts";
import { printDate } from "../../datasets/dates.ts";
import { resolveFact } from "../../datasets/facts.ts";
import { isObservation } from "../../datasets/schema/rows.ts";
import { en as ui, fill } from "../../i18n/en.ts";
import { catalog } from "../catalog.ts";
import { chapterOutline, type Chapter } from "../chapters.ts";
import { creditLine } from "../cite/text.ts";
import { chapterWork } from "../cite/works.ts";
import { absolute } from "../config.ts";
import { allFigures, type LoadedFigure } from "../figures.ts";
import { chapterSources } from "../sources.ts";
import { cite, factList, pageOf } from "./facts.ts";

/** A chapter as Markdown: its words, each picture in words, every number with its sources. */
export async function chapterFile(chapter: Chapter): Promise<string> {
  const data = await catalog();
  const figures = new Map((await allFigures()).map((loaded) => [loaded.figure.id, loaded]));
  const outline = chapterOutline(chapter);
  const { title, deck } = chapter.data;
  const page = absolute(`/chapters/${chapter.id}/`);
  const shown = [...new Set(outline.steps.map(({ figure }) => figure))];
  const sources = await chapterSources(outline, shown);
  return markdownText([
    heading(1, title),
    quote(...deck.map((text) => paragraph(words(text)))),
    paragraph(anchor(page, words(page)), words(`. ${creditLine(await chapterWork(chapter))}`)),
    ...chapterMarkdown(chapter.body ?? "", partsOf(data, figures)),
    heading(2, ui.fact.numbers),
    factList(outline.facts, data, absolute),
    heading(2, ui.sources),
    list(sources.map((source) => [paragraph(cite(source))])),
  ]);
}

function partsOf(data: Catalog, figures: ReadonlyMap<string, LoadedFigure>): MarkdownParts {
  return {
    fact: (request) => {
      const { text, rows } = resolveFact(request, data);
      const [first] = rows;
      return first ? anchor(`${pageOf(first.dataset, absolute)}#${first.row}`, words(text)) : words(text);
    },
    term: (id, inside) => anchor(absolute(`/glossary/#${id}`), ...inside),
    picture: (figure, state) => picture(figures.get(figure), figure, state),
    disagree: ({ title = ui.disagree.title, ...given }) => disagreement(title, given, data),
    address: (href) => (href.startsWith("/") ? absolute(href as `/${string}`) : href),
  };
}

/** The picture of a step in words, with its page and its file. */
function picture(loaded: LoadedFigure | undefined, figure: string, state: string): MarkdownNode[] {
  const told = loaded?.words.states[state];
  if (!told) throw new Error(`Figure "${figure}" has no words for its state "${state}".`);
  const page = anchor(absolute(`/figures/${figure}/#${state}`), words(ui.figure.page));
  const file = anchor(absolute(`/figures/${figure}/${state}.svg`), words(ui.figure.picture));
  return [
    paragraph(strong(`${ui.markdown.picture}: ${told.title}`), words(`. ${told.subtitle}`)),
    paragraph(words(told.alt)),
    paragraph(page, words(", "), file),
  ];
}

/** What several sources say of one question, none of it averaged. */
function disagreement(title: string, given: Readonly<Record<string, string>>, data: Catalog): MarkdownNode[] {
  const { rows, why } = parseDisagreement(given);
  const reasons = why.map((reason) => ui.disagree[reason]).join(" ");
  return [
    paragraph(strong(title), words(`. ${fill(ui.disagree.lead, { n: rows.length })} ${reasons}`)),
    list(rows.map((ref) => value(ref, data))),
  ];
}

function value(ref: string, data: Catalog): MarkdownNode[] {
  const row = data.row(ref);
  if (!isObservation(row)) throw new Error(`<Disagree> needs rows that hold numbers; ${ref} holds none.`);
  const { text } = resolveFact({ of: ref }, data);
  const how = `${row.counts}. ${printDate(row.asOf)}. ${ui.method[row.method]}`;
  const place = anchor(absolute(`/data/${ref.replace("/", "/#")}`), words(text));
  return [paragraph(place, words(` ${how}.`))];
}

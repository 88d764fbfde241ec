import type { Catalog } from "../datasets/catalog.ts";
import { resolveFact } from "../datasets/facts.ts";
import { suggest } from "../datasets/suggest.ts";
import type { Fault } from "../datasets/faults.ts";
import type { Outline } from "./outline.ts";

/** What a chapter may name. */
export interface Context {
  readonly catalog: Catalog;
  /** The states of each figure. */
  readonly figures: ReadonlyMap<string, readonly string[]>;
  readonly terms: ReadonlySet<string>;
  /** Addresses of the site, `/chapters/model-layer/`, and of known places in a page, `/chapters/model-layer/#count-again`. */
  readonly pages: ReadonlySet<string>;
}

/** What a chapter names that is not there. `page` is the chapter's own address. */
export function checkChapter(outline: Outline, file: string, page: string, context: Context): Fault[] {
  const at = (line: number, what = "") => ({ file, place: `line ${line}${what}` });
  return [
    ...outline.steps.flatMap((step) =>
      step.figure && step.state ? stepFaults(step, context, at(step.line, `, <Step id="${step.id}">`)) : [],
    ),
    ...outline.placedFacts.flatMap(({ request, line }) => factFaults(request, context, at(line, ", <Fact>"))),
    ...outline.disagreements.flatMap(({ rows, line }) =>
      rows.flatMap((ref) => comparedFaults(ref, context, at(line, ", <Disagree rows>"))),
    ),
    ...outline.terms.flatMap(({ id, line }) => (id ? termFaults(id, context, at(line, ", <Term id>")) : [])),
    ...outline.links.flatMap(({ href, line }) => linkFaults(href, page, context, at(line))),
  ];
}

type Place = Pick<Fault, "file" | "place">;

function stepFaults({ figure, state }: { figure: string; state: string }, { figures }: Context, place: Place): Fault[] {
  const states = figures.get(figure);
  if (!states) {
    return [{ ...place, value: figure, expected: "a figure of src/figures", remedy: suggest(figure, figures.keys()) }];
  }
  if (states.includes(state)) return [];
  return [{ ...place, value: state, expected: `a state of figure "${figure}"`, remedy: suggest(state, states) }];
}

function factFaults(request: Outline["facts"][number], { catalog }: Context, place: Place): Fault[] {
  try {
    resolveFact(request, catalog);
    return [];
  } catch (error) {
    return [{ ...place, value: request, expected: "a fact the data can give", remedy: (error as Error).message }];
  }
}

/** Values can stand side by side only where rows hold them. */
function comparedFaults(ref: string, { catalog }: Context, place: Place): Fault[] {
  try {
    resolveFact({ of: ref }, catalog);
    return [];
  } catch (error) {
    return [{ ...place, value: ref, expected: "a row that holds a number", remedy: (error as Error).message }];
  }
}

function termFaults(id: string, { terms }: Context, place: Place): Fault[] {
  if (terms.has(id)) return [];
  return [{ ...place, value: id, expected: "an entry of content/en/glossary", remedy: suggest(id, terms) }];
}

function linkFaults(href: string, page: string, { pages }: Context, place: Place): Fault[] {
  if (!/^[/#]/.test(href) || href.startsWith("//")) return [];
  const [address = "", fragment] = href.split("#");
  // What stands behind a question mark is for the page to read: a filter, an order.
  const [path = ""] = address.split("?");
  const target = path || page;
  const known = pages.has(target) && (!fragment || pages.has(`${target}#${fragment}`) || !hasPlaces(target, pages));
  if (known) return [];
  return [
    { ...place, value: href, expected: "the address of a page or step that exists", remedy: suggest(href, pages) },
  ];
}

/** Places are known of some pages only; of the others any fragment passes here and is looked at in the built site. */
function hasPlaces(path: string, pages: ReadonlySet<string>): boolean {
  return [...pages].some((known) => known.startsWith(`${path}#`));
}

import { parseRequest, type FactRequest } from "../datasets/facts.ts";
import type { Fault } from "../datasets/faults.ts";
import { disagreementsIn, type Disagreement } from "./disagree.ts";
import { markupFaults } from "./markup.ts";
import { numberFaults } from "./number-faults.ts";
import { lineOf, literals, named, parseMdx, placeOf, walk, type Node } from "./tree.ts";

/** A fact, with the line on which it stands. */
export interface PlacedFact {
  readonly request: FactRequest;
  readonly line: number;
}

export interface StepOutline {
  readonly id: string;
  readonly title: string;
  readonly figure: string;
  readonly state: string;
  readonly facts: readonly FactRequest[];
  readonly terms: readonly string[];
  readonly line: number;
}

/** What a chapter is made of, in the order of its text. */
export interface Outline {
  readonly steps: readonly StepOutline[];
  readonly facts: readonly FactRequest[];
  readonly placedFacts: readonly PlacedFact[];
  readonly terms: readonly { readonly id: string; readonly line: number }[];
  readonly disagreements: readonly Disagreement[];
  readonly links: readonly { readonly href: string; readonly line: number }[];
  /** False when the text is no MDX, so that nothing is known of it. */
  readonly readable: boolean;
  /** What is wrong with the text by itself, whatever data and figures there are. */
  readonly faults: readonly Fault[];
}

const nothing = {
  steps: [],
  facts: [],
  placedFacts: [],
  terms: [],
  disagreements: [],
  links: [],
  readable: false,
} as const;

/** Reads a chapter's text, with or without its front matter, as steps, facts, terms and links. */
export function outlineOf(mdx: string, file: string): Outline {
  let root: Node;
  try {
    root = parseMdx(mdx);
  } catch (error) {
    return { ...nothing, faults: [syntaxFault(error, file)] };
  }
  const faults = [...markupFaults(root, file), ...numberFaults(root, file)];
  const placedFacts = factsIn(root, file, faults);
  const terms = named(root, "Term").map((node) => ({ id: literals(node).id ?? "", line: lineOf(node) }));
  const steps = named(root, "Step").map(stepOutline);
  faults.push(...repeated(steps, file), ...linkedTwice(terms, file));
  const facts = placedFacts.map(({ request }) => request);
  const { disagreements, faults: unclear } = disagreementsIn(root, file);
  faults.push(...unclear);
  return { steps, facts, placedFacts, terms, disagreements, links: linksIn(root), readable: true, faults };
}

function stepOutline(node: Node): StepOutline {
  const { id = "", title = "", figure = "", state = "" } = literals(node);
  const facts = factsIn(node, "", []).map(({ request }) => request);
  const terms = named(node, "Term").map((term) => literals(term).id ?? "");
  return { id, title, figure, state, facts, terms, line: lineOf(node) };
}

/** The facts of a text; what is wrong with one is added to `faults`. */
function factsIn(root: Node, file: string, faults: Fault[]): PlacedFact[] {
  return named(root, "Fact").flatMap((node) => {
    const given = literals(node);
    try {
      return [{ request: parseRequest(given), line: lineOf(node) }];
    } catch (error) {
      const expected = "a fact that names rows of a dataset";
      faults.push({ file, place: placeOf(node), value: given, expected, remedy: (error as Error).message });
      return [];
    }
  });
}

function linksIn(root: Node): { href: string; line: number }[] {
  const links: { href: string; line: number }[] = [];
  walk(root, (node) => {
    if ((node.type === "link" || node.type === "definition") && node.url !== undefined) {
      links.push({ href: node.url, line: lineOf(node) });
    }
  });
  return links;
}

function repeated(steps: readonly StepOutline[], file: string): Fault[] {
  return again(steps).map(({ id, line }) => ({
    file,
    place: `line ${line}, <Step id>`,
    value: id,
    expected: "a step id that no other step of the chapter has",
    remedy: "Give this step an id of its own: it is the address people link to.",
  }));
}

function linkedTwice(terms: Outline["terms"], file: string): Fault[] {
  return again(terms).map(({ id, line }) => ({
    file,
    place: `line ${line}, <Term id>`,
    value: id,
    expected: "each term linked once in a chapter, where it first stands",
    remedy: "Keep the first link and take the <Term> away here, leaving its words.",
  }));
}

/** The entries whose id an earlier one has. */
function again<Entry extends { readonly id: string }>(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ id }, index) => id && entries.findIndex((entry) => entry.id === id) < index);
}

function syntaxFault(error: unknown, file: string): Fault {
  const { reason, line } = error as { reason?: string; line?: number };
  const text = reason ?? (error as Error).message;
  return {
    file,
    place: `line ${line ?? /\((\d+):/.exec(text)?.[1] ?? "1"}`,
    value: text,
    expected: "Markdown with the components of a chapter, every tag closed and no braces or bare < in the text",
    remedy: "Close or remove what the message names. A comment cannot stand in a chapter.",
  };
}

import { syllable } from "syllable";
import type { FactRequest } from "../datasets/facts.ts";
import { inline } from "./text.ts";
import { isComponent, literals, parseMdx, walk, type Node } from "./tree.ts";

/** The hardest a chapter, one step of it, and an alternative text may read. */
export const limits = { chapter: 9, step: 11, alt: 9 } as const;

export interface Measure {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

/** Flesch-Kincaid grade: the school year in which a text can be read. */
export function grade({ sentences, words, syllables }: Measure): number {
  if (words === 0) return 0;
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** Counts sentences, words and syllables. Words of `terms` count one syllable each: the glossary explains them. */
export function measure(text: string, terms: Iterable<string> = []): Measure {
  const plain = withoutTerms(text, terms);
  const sentences = plain.split(/(?<=[.!?…]["'”’)]*)\s+|\n+/).filter((sentence) => wordsOf(sentence).length > 0);
  const words = wordsOf(plain);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return { sentences: sentences.length, words: words.length, syllables };
}

export function sum(measures: readonly Measure[]): Measure {
  const total = (key: keyof Measure) => measures.reduce((so, next) => so + next[key], 0);
  return { sentences: total("sentences"), words: total("words"), syllables: total("syllables") };
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}'’.,%-]*[\p{L}\p{N}%])?/gu) ?? [];
}

function withoutTerms(text: string, terms: Iterable<string>): string {
  const longestFirst = [...terms].filter(Boolean).sort((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, term) => {
    const escaped = term.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    const found = new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?:e?s)?(?![\p{L}\p{N}])`, "giu");
    return rest.replace(found, (words) => words.replace(/\S+/g, "it"));
  }, text);
}

/** The running text of each step, paragraphs parted by line breaks, facts printed. Titles and asides stay out. */
export function stepTexts(mdx: string, print: (request: FactRequest) => string): { id: string; text: string }[] {
  const steps: { id: string; text: string }[] = [];
  walk(parseMdx(mdx), (node) => {
    if (isComponent(node) && node.name === "Step")
      steps.push({ id: literals(node).id ?? "", text: blocks(node, print).join("\n") });
  });
  return steps;
}

/** The words by which a chapter links to its glossary. */
export function linkedTerms(mdx: string): string[] {
  const terms: string[] = [];
  walk(parseMdx(mdx), (node) => {
    if (isComponent(node) && node.name === "Term") terms.push(inline(node, () => ""));
  });
  return terms;
}

function blocks(node: Node, print: (request: FactRequest) => string): string[] {
  if (node.name === "Aside" || node.type === "heading") return [];
  if (node.type === "paragraph") return [inline(node, print)];
  return (node.children ?? []).flatMap((child) => blocks(child, print));
}

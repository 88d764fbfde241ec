import type { FactRequest } from "../datasets/facts.ts";
import { isComponent, literals, parseMdx, type Node } from "./tree.ts";

type Print = (request: FactRequest) => string;

/** All that a chapter says, facts printed: each of its steps, and what stands around them. */
export interface ChapterText {
  readonly steps: readonly { readonly id: string; readonly text: string }[];
  readonly frame: string;
}

/** @throws VFileMessage for text that is no MDX. */
export function chapterText(mdx: string, print: Print): ChapterText {
  const steps: { id: string; text: string }[] = [];
  const frame = passages(parseMdx(mdx), print, (step) =>
    steps.push({ id: literals(step).id ?? "", text: told(step, print) }),
  );
  return { steps, frame: frame.join(" ") };
}

/** The words of a paragraph, facts printed. */
export function inline(node: Node, print: Print): string {
  if (node.name === "Fact") return print(literals(node) as FactRequest);
  return (node.value ?? "") + (node.children ?? []).map((child) => inline(child, print)).join("");
}

function told(step: Node, print: Print): string {
  const parts = (step.children ?? []).flatMap((child) => passages(child, print, () => undefined));
  return parts.join(" ");
}

/** The passages below a node in order, asides with their titles; steps are handed on instead. */
function passages(node: Node, print: Print, onStep: (step: Node) => void): string[] {
  if (node.name === "Step") {
    onStep(node);
    return [];
  }
  const isInline = isComponent(node) && (node.name === "Fact" || node.name === "Term");
  if (isInline || node.type === "paragraph" || node.type === "heading") return [clean(inline(node, print))];
  const title = node.name === "Aside" ? [literals(node).title ?? ""] : [];
  return [...title, ...(node.children ?? []).flatMap((child) => passages(child, print, onStep))];
}

function clean(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

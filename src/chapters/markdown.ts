import { toMarkdown } from "mdast-util-to-markdown";
import type { FactRequest } from "../datasets/facts.ts";
import { isComponent, literals, parseMdx, type Node } from "./tree.ts";

/** A node of Markdown, as mdast has it. */
export interface MarkdownNode {
  readonly type: string;
  readonly children?: readonly MarkdownNode[];
  readonly [field: string]: unknown;
}

/** What a chapter's components become: the site knows the numbers, the words of the pictures and the addresses. */
export interface MarkdownParts {
  readonly fact: (request: FactRequest) => MarkdownNode;
  readonly term: (id: string, words: readonly MarkdownNode[]) => MarkdownNode;
  readonly picture: (figure: string, state: string) => readonly MarkdownNode[];
  readonly disagree: (attributes: Readonly<Record<string, string>>) => readonly MarkdownNode[];
  /** From an address written in the chapter to one that works outside it. */
  readonly address: (href: string) => string;
}

export const words = (value: string): MarkdownNode => ({ type: "text", value });
export const strong = (value: string): MarkdownNode => ({ type: "strong", children: [words(value)] });
export const paragraph = (...children: readonly MarkdownNode[]): MarkdownNode => ({ type: "paragraph", children });
export const quote = (...children: readonly MarkdownNode[]): MarkdownNode => ({ type: "blockquote", children });
export const heading = (depth: number, text: string): MarkdownNode => ({
  type: "heading",
  depth,
  children: [words(text)],
});
export const anchor = (url: string, ...children: readonly MarkdownNode[]): MarkdownNode => ({
  type: "link",
  url,
  children,
});
export const list = (items: readonly (readonly MarkdownNode[])[]): MarkdownNode => ({
  type: "list",
  spread: false,
  children: items.map((children) => ({ type: "listItem", spread: false, children })),
});

/** Nodes as Markdown text. */
export function markdownText(children: readonly MarkdownNode[]): string {
  return toMarkdown({ type: "root", children } as never, { bullet: "-" });
}

/** The text of a chapter in Markdown, its components turned into links, headings, quotations and lists. */
export function chapterMarkdown(mdx: string, parts: MarkdownParts): readonly MarkdownNode[] {
  return blocks(parseMdx(mdx).children ?? [], parts);
}

function blocks(nodes: readonly Node[], parts: MarkdownParts): MarkdownNode[] {
  return nodes.flatMap((node) => (isComponent(node) ? component(node, parts) : [plain(node, parts)]));
}

function component(node: Node, parts: MarkdownParts): readonly MarkdownNode[] {
  const given = literals(node);
  const inside = () => blocks(node.children ?? [], parts);
  switch (node.name) {
    case "Step": {
      const picture = parts.picture(given.figure ?? "", given.state ?? "");
      return [heading(2, given.title ?? ""), ...inside(), quote(...picture)];
    }
    case "Aside":
      return [heading(3, given.title ?? ""), ...inside()];
    case "Remember":
      return [quote(...inside())];
    case "Disagree":
      return [...parts.disagree(given), ...inside()];
    case "Scrolly":
    case "Intro":
    case "Outro":
      return inside();
    case "Fact":
    case "Term":
      return [paragraph(inline(node, parts))];
    default:
      throw new Error(`<${node.name}> has no form in Markdown. Give it one in src/chapters/markdown.ts.`);
  }
}

function inline(node: Node, parts: MarkdownParts): MarkdownNode {
  if (node.name === "Fact") return parts.fact(literals(node) as FactRequest);
  const inside = (node.children ?? []).map((child) => inline(child, parts));
  if (node.name === "Term") return parts.term(literals(node).id ?? "", inside);
  return plain(node, parts);
}

/** Markdown stays what it is, its links and the components in it made good. */
function plain({ position: _, ...node }: Node, parts: MarkdownParts): MarkdownNode {
  const children = node.children?.map((child) => (isComponent(child) ? inline(child, parts) : plain(child, parts)));
  const url = node.url === undefined ? {} : { url: parts.address(node.url) };
  return { ...node, ...url, ...(children ? { children } : {}) } as MarkdownNode;
}

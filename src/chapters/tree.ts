import { createProcessor } from "@mdx-js/mdx";

/** A node of a chapter's tree: Markdown or a component. */
export interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
  readonly attributes?: readonly Attribute[];
  readonly children?: readonly Node[];
  readonly position?: Position | undefined;
}

/** `value` is an object when it is an expression, null when there is none. A spread has no name. */
export interface Attribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: string | { readonly value: string } | null | undefined;
}

interface Position {
  readonly start: { readonly line: number };
}

const processor = createProcessor();
const fence = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** The front matter of a file, and the rest with every line at its old place. */
export function splitFrontMatter(text: string): { front: string; body: string } {
  const found = fence.exec(text);
  if (!found) return { front: "", body: text };
  const blank = found[0].replace(/[^\n]/g, "");
  return { front: found[1] ?? "", body: blank + text.slice(found[0].length) };
}

/** The tree of a chapter without its front matter. @throws VFileMessage with `reason` and `line` for text that is no MDX. */
export function parseMdx(text: string): Node {
  return processor.parse(splitFrontMatter(text).body) as Node;
}

/** Calls `visit` for a node and everything below it, in the order of the text. */
export function walk(
  node: Node,
  visit: (node: Node, above: readonly Node[]) => void,
  above: readonly Node[] = [],
): void {
  visit(node, above);
  for (const child of node.children ?? []) walk(child, visit, [...above, node]);
}

/** The components of one name below a node, in the order of the text. */
export function named(root: Node, name: string): Node[] {
  const found: Node[] = [];
  walk(root, (node) => {
    if (isComponent(node) && node.name === name) found.push(node);
  });
  return found;
}

export function isComponent(node: Node): boolean {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}

export function lineOf(node: Node): number {
  return node.position?.start.line ?? 1;
}

/** Where a node stands, in words. */
export function placeOf(node: Node): string {
  return isComponent(node) ? `line ${lineOf(node)}, <${node.name ?? ""}>` : `line ${lineOf(node)}`;
}

/** The attributes of a component that are literal texts. */
export function literals(node: Node): Record<string, string> {
  const entries = (node.attributes ?? []).flatMap(({ name, value }) =>
    name !== undefined && typeof value === "string" ? [[name, value] as const] : [],
  );
  return Object.fromEntries(entries);
}

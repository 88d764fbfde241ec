import { suggest } from "../datasets/suggest.ts";
import type { Fault } from "../datasets/faults.ts";
import { isComponent, literals, placeOf, walk, type Attribute, type Node } from "./tree.ts";

interface Rule {
  readonly required?: readonly string[];
  readonly optional?: readonly string[];
}

/** The components a chapter is written with, and their attributes. Everything else is refused. */
export const components: Readonly<Record<string, Rule>> = {
  Intro: {},
  Scrolly: {},
  Step: { required: ["id", "title", "figure", "state"] },
  Outro: {},
  Fact: { optional: ["of", "plus", "minus", "over", "count", "where", "as"] },
  Term: { required: ["id"] },
  Aside: { required: ["title"] },
  Remember: {},
  Disagree: { required: ["rows", "why"], optional: ["title"] },
  // plain elements for which Markdown has no sign
  abbr: { optional: ["title"] },
  br: {},
  cite: {},
  q: {},
  sub: {},
  sup: {},
};

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const harmless = /^(?:https?:\/\/|mailto:|#|\/(?!\/))/;

/** What does not belong in a chapter: code, unknown components and attributes, unsafe links. */
export function markupFaults(root: Node, file: string): Fault[] {
  const faults: Fault[] = [];
  walk(root, (node) => {
    const add: Add = (value, expected, remedy) =>
      faults.push({ file, place: placeOf(node), value: firstLine(value), expected, remedy });
    checkNode(node, add);
  });
  return faults;
}

type Add = (value: string | undefined, expected: string, remedy: string) => void;

function checkNode(node: Node, add: Add): void {
  if (isComponent(node)) return checkComponent(node, add);
  switch (node.type) {
    case "mdxjsEsm":
      return add(
        node.value ?? "",
        "no import or export: a chapter is words, not code",
        "Remove it. Components are there by themselves.",
      );
    case "mdxFlowExpression":
    case "mdxTextExpression":
      return add(
        `{${node.value ?? ""}}`,
        "no {expression}: a chapter is words, not code",
        "Remove the braces; numbers come from <Fact>.",
      );
    case "image":
      return add(
        `![...](${node.url ?? ""})`,
        "no image file: pictures come from figures",
        'Show a figure by <Step figure="..." state="...">.',
      );
    case "link":
    case "definition":
      if (!harmless.test(node.url ?? ""))
        add(
          node.url ?? "",
          "a link to https://..., mailto:..., /a-page/ or #a-step",
          "Write the address in one of these forms.",
        );
  }
}

function checkComponent(node: Node, add: Add): void {
  const name = node.name ?? "";
  const rule = Object.hasOwn(components, name) ? components[name] : undefined;
  const shown = `<${name}>`;
  if (!rule) {
    const known = Object.keys(components);
    const remedy = name === "script" ? "Remove it: what moves on a page lives in src/scroll." : suggest(name, known);
    add(shown, `one of the components of a chapter: ${known.join(", ")}`, remedy);
  }
  for (const attribute of node.attributes ?? []) checkAttribute(attribute, shown, rule, add);
  const given = literals(node);
  for (const needed of rule?.required ?? []) {
    if (!given[needed]?.trim()) add(undefined, `the attribute ${needed}="..."`, `Add ${needed} to this ${shown}.`);
  }
  if ((name === "Step" || name === "Term") && given.id && !idPattern.test(given.id)) {
    add(given.id, "an id of lower-case words joined by hyphens", `Write it like "${asId(given.id)}".`);
  }
}

function checkAttribute({ name, value }: Attribute, shown: string, rule: Rule | undefined, add: Add): void {
  if (name === undefined) return add("{...}", "attributes written one by one", "Remove the spread.");
  const text = typeof value === "string" ? `${name}='${value}'` : `${name}={${value?.value ?? ""}}`;
  if (/^on/i.test(name)) return add(text, "no event handler in a chapter", "Remove the attribute.");
  if (name === "style")
    return add(text, "no style attribute: the site's styles stand in src/styles", "Remove the attribute.");
  if (typeof value !== "string") return add(text, "a literal text, no expression", `Write ${name}="...".`);
  if (/^\s*javascript:/i.test(value)) return add(text, "no javascript: address", "Link to a page.");
  const known = [...(rule?.required ?? []), ...(rule?.optional ?? [])];
  if (rule && !known.includes(name))
    add(text, `an attribute that ${shown} has`, known.length ? suggest(name, known) : "It has none.");
}

function asId(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function firstLine(text: string | undefined): string | undefined {
  return text?.split("\n")[0];
}

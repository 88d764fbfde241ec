import type { Fault } from "../datasets/faults.ts";
import { typedNumbers } from "./numbers.ts";
import { isComponent, literals, placeOf, walk, type Node } from "./tree.ts";

const remedy =
  'Print it with <Fact of="dataset/row" />, or say it without a number. A name such as GLM-5 goes into src/chapters/numbers.ts.';

/** The faults of one text in which numbers may not be typed. */
export function typedNumberFaults(text: string, file: string, place: string, remedyHere = remedy): Fault[] {
  return typedNumbers(text).map((found) => ({
    file,
    place: `${place}, in "${around(found, text)}"`,
    value: found,
    expected: "no digit and no number word typed by hand",
    remedy: remedyHere,
  }));
}

/** Numbers typed in a chapter's prose or in the titles of its steps and asides. */
export function numberFaults(root: Node, file: string): Fault[] {
  const faults: Fault[] = [];
  walk(root, (node) => {
    const place = placeOf(node);
    if (isComponent(node)) faults.push(...typedNumberFaults(literals(node).title ?? "", file, place));
    if (["text", "inlineCode", "code"].includes(node.type)) {
      faults.push(...typedNumberFaults(node.value ?? "", file, place));
    }
  });
  return faults;
}

/** A find with the words around it. */
function around(found: string, text: string): string {
  const clean = text.replace(/\s+/g, " ").trim();
  const at = clean.indexOf(found);
  const start = at > 30 ? clean.lastIndexOf(" ", at - 30) + 1 : 0;
  const end = clean.indexOf(" ", at + found.length + 30);
  return `${start > 0 ? "... " : ""}${clean.slice(start, end === -1 ? undefined : end)}${end === -1 ? "" : " ..."}`;
}

import type { Fault } from "../datasets/faults.ts";
import { suggest } from "../datasets/suggest.ts";
import { lineOf, literals, named, placeOf, type Node } from "./tree.ts";

/** Why sources can give different values for one question. */
export const reasons = ["window", "denominator", "coverage", "method"] as const;
export type Reason = (typeof reasons)[number];

/** Values that a chapter sets side by side: rows, and the reasons why they differ. */
export interface Disagreement {
  /** As `dataset/row`. */
  readonly rows: readonly string[];
  readonly why: readonly Reason[];
  readonly line: number;
}

/** The `<Disagree>` cards of a text, and what is wrong with them by themselves. */
export function disagreementsIn(root: Node, file: string): { disagreements: Disagreement[]; faults: Fault[] } {
  const found = named(root, "Disagree").map((node) => ({ node, ...parseDisagreement(literals(node)) }));
  return {
    disagreements: found.map(({ node, rows, why }) => ({ rows, why, line: lineOf(node) })),
    faults: found.flatMap(({ node, faults }) => faults.map((fault) => ({ file, place: placeOf(node), ...fault }))),
  };
}

type Found = Pick<Fault, "value" | "expected" | "remedy">;

/** The rows and reasons that attributes write down, each a list parted by spaces. */
export function parseDisagreement(given: Readonly<Record<string, string | undefined>>): {
  rows: string[];
  why: Reason[];
  faults: Found[];
} {
  const rows = list(given.rows);
  const why = list(given.why);
  const known = why.filter((word): word is Reason => (reasons as readonly string[]).includes(word));
  const unknown = why.filter((word) => !(reasons as readonly string[]).includes(word));
  const single = rows.length === 1 || new Set(rows).size < rows.length;
  return {
    rows: rows.filter((ref) => /^[a-z0-9-]+\/[a-z0-9-]+$/.test(ref)),
    why: known,
    faults: [...(single ? [tooFew(given.rows)] : []), ...rows.flatMap(malformed), ...unknown.map(unknownReason)],
  };
}

function list(text = ""): string[] {
  return text.split(/\s+/).filter(Boolean);
}

function tooFew(value: string | undefined): Found {
  return { value, expected: "two rows or more, each once", remedy: 'Write rows="dataset/row dataset/row".' };
}

function malformed(ref: string): Found[] {
  if (/^[a-z0-9-]+\/[a-z0-9-]+$/.test(ref)) return [];
  return [{ value: ref, expected: "the name of a row", remedy: "Write it as dataset/row." }];
}

function unknownReason(word: string): Found {
  return { value: word, expected: `why: ${reasons.join(", ")}`, remedy: suggest(word, reasons) };
}

import type { Mark } from "../../figures/kit/scene.ts";
import { textWidth } from "../../figures/kit/text.ts";

/**
 * Whether a picture stands on the axis: bars or rules of it begin there, and words keep away from it. Any other picture
 * needs some air.
 */
export function standsOnAxis(marks: readonly Mark[]): boolean {
  const all = flat(marks);
  return all.some(beginsAtZero) && !all.some((mark) => leftOfWords(mark) < air);
}

const air = 6;

function beginsAtZero({ tag, attrs }: Mark): boolean {
  if (tag === "path") return /^M0,/.test(String(attrs.d));
  return attrs.x === 0 || attrs.x1 === 0;
}

function leftOfWords({ tag, attrs, text = "", children = [] }: Mark): number {
  if (tag !== "text") return Infinity;
  const x = Number(/^translate\((-?[\d.]+)/.exec(String(attrs.transform))?.[1] ?? 0);
  const width = textWidth(text + children.map((run) => run.text).join(""), "label");
  return x - width * { start: 0, middle: 0.5, end: 1 }[String(attrs["text-anchor"] ?? "start") as "start"];
}

function flat(marks: readonly Mark[]): Mark[] {
  return marks.flatMap((mark) => [mark, ...flat(mark.children ?? [])]);
}

import { parse } from "yaml";
import { chapter } from "../../src/chapters/front-matter.ts";
import { splitFrontMatter } from "../../src/chapters/tree.ts";
import { isRecord } from "../../src/datasets/faults.ts";
import type { Project } from "../project.ts";
import { fits, slug, type Read } from "./readers.ts";

/** A title that no other chapter has: lists and the search know chapters by it. */
export function freeTitle({ chapters }: Project): Read<string> {
  const taken = chapters.map(({ file, text }) => ({ file, title: titleOf(text) }));
  return (text) => {
    const title = fits(chapter.shape.title)(text);
    const twin = taken.find((other) => slug(other.title) === slug(title));
    if (!twin) return title;
    throw new Error(`${twin.file} has the title "${twin.title}" already. Choose another title.`);
  };
}

/** What front matter gives as title; the check tells where it cannot be read. */
function titleOf(text: string): string {
  try {
    const front: unknown = parse(splitFrontMatter(text).front);
    return isRecord(front) ? String(front.title ?? "") : "";
  } catch {
    return "";
  }
}

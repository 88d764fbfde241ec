import { parse } from "yaml";
import { checkChapter, type Context } from "../../src/chapters/check.ts";
import { chapter as frontMatter } from "../../src/chapters/front-matter.ts";
import { typedNumberFaults } from "../../src/chapters/number-faults.ts";
import { outlineOf, type Outline } from "../../src/chapters/outline.ts";
import { splitFrontMatter } from "../../src/chapters/tree.ts";
import type { Catalog } from "../../src/datasets/catalog.ts";
import type { Fault } from "../../src/datasets/faults.ts";
import { isRecord } from "../../src/datasets/faults.ts";
import { schemaFaults } from "../../src/datasets/issues.ts";
import { suggest } from "../../src/datasets/suggest.ts";
import type { Project, TextFile } from "../project.ts";
import { pagesOf } from "./pages.ts";
import { readingFaults } from "./reading.ts";

/** Every chapter: its opening, its markup, what it names and how it reads. */
export function checkChapters(project: Project, catalog: Catalog | undefined): Fault[] {
  const pages = pagesOf(project);
  const figures = new Map(project.figures.map(({ id, figure }) => [id, Object.keys(figure.states)]));
  const terms = new Set(project.glossary.map(({ id }) => id));
  const context = catalog && { catalog, figures, terms, pages };
  const each = project.chapters.flatMap((file) => checkFile(file, context));
  return [...each, ...sharedPlaces(project.chapters)];
}

function checkFile(chapter: TextFile, context: Context | undefined): Fault[] {
  const { file, id, text } = chapter;
  const outline = outlineOf(text, file);
  const faults = [...openingFaults(chapter, outline), ...outline.faults];
  if (!context) return faults;
  const named = checkChapter(outline, file, `/chapters/${id}/`, context);
  return [...faults, ...named, ...(outline.readable ? readingFaults(chapter, context) : [])];
}

/** Two chapters with one number or one id: one of them would be lost. */
function sharedPlaces(chapters: readonly TextFile[]): Fault[] {
  const number = ({ file }: TextFile) => /(\d+)-[^/]*$/.exec(file)?.[1] ?? file;
  return chapters.flatMap((chapter, index) => {
    const twin = chapters.slice(0, index).find((other) => other.id === chapter.id || number(other) === number(chapter));
    if (!twin) return [];
    const expected = `a number and a name that ${twin.file} does not have`;
    return [{ file: chapter.file, place: "the name", value: chapter.id, expected, remedy: "Rename one of the two." }];
  });
}

function openingFaults({ file, text }: TextFile, { steps, readable }: Outline): Fault[] {
  const { front } = splitFrontMatter(text);
  const opening = parseYaml(front, file);
  if ("fault" in opening) return [opening.fault];
  const faults = schemaFaults(frontMatter, opening.value, file);
  faults.push(...typed(opening.value, file, []));
  const parts =
    isRecord(opening.value) && Array.isArray(opening.value.parts) ? opening.value.parts.filter(isRecord) : [];
  const ids = steps.map(({ id }) => id);
  const named = parts.map(({ step }) => step).filter((step) => typeof step === "string");
  const lost = readable ? named.filter((step) => !ids.includes(step)) : [];
  return [
    ...faults,
    ...lost.map((step) => ({
      file,
      place: `front matter, field "parts"`,
      value: step,
      expected: "the id of a step of this chapter",
      remedy: suggest(step, ids),
    })),
  ];
}

function parseYaml(front: string, file: string): { value: unknown } | { fault: Fault } {
  try {
    return { value: parse(front) as unknown };
  } catch (error) {
    const [value = ""] = (error as Error).message.split("\n");
    const remedy = "Put a text that holds a colon or a quote into double quotes.";
    return { fault: { file, place: "front matter", value, expected: "fields as name: text", remedy } };
  }
}

/** Numbers typed anywhere in the front matter; the steps it points to are addresses, not words. */
function typed(value: unknown, file: string, path: readonly string[]): Fault[] {
  if (typeof value === "string")
    return typedNumberFaults(
      value,
      file,
      `front matter, field "${path.join(".")}"`,
      "Say it without a number: front matter cannot hold a fact.",
    );
  if (typeof value !== "object" || value === null) return [];
  const fields = Object.entries(value).filter(([name]) => name !== "step");
  return fields.flatMap(([name, inner]) => typed(inner, file, [...path, name]));
}

import { parse } from "yaml";
import { checkChapter, type Context } from "../../src/chapters/check.ts";
import { chapter as frontMatter } from "../../src/chapters/front-matter.ts";
import { typedNumberFaults } from "../../src/chapters/number-faults.ts";
import { outlineOf } from "../../src/chapters/outline.ts";
import { splitFrontMatter } from "../../src/chapters/tree.ts";
import type { Catalog } from "../../src/datasets/catalog.ts";
import type { Fault } from "../../src/datasets/faults.ts";
import { isRecord } from "../../src/datasets/faults.ts";
import { schemaFaults } from "../../src/datasets/issues.ts";
import { suggest } from "../../src/datasets/suggest.ts";
import type { Project, TextFile } from "../project.ts";
import { pagesOf } from "./pages.ts";
import { readingFaults } from "./reading.ts";

/** Every chapter and the opening page: front matter, markup, what they name and how they read. */
export function checkChapters(project: Project, catalog: Catalog | undefined): Fault[] {
  const pages = pagesOf(project);
  const figures = new Map(project.figures.map(({ id, figure }) => [id, Object.keys(figure.states)]));
  const terms = new Set(project.glossary.map(({ id }) => id));
  const context = catalog && { catalog, figures, terms, pages };
  const opening = project.opening.flatMap((file) => checkFile(file, "/", context));
  const each = project.chapters.flatMap((file) => [
    ...openingFaults(file),
    ...checkFile(file, `/chapters/${file.id}/`, context),
  ]);
  return [...opening, ...each, ...sharedPlaces(project.chapters)];
}

function checkFile(text: TextFile, page: string, context: Context | undefined): Fault[] {
  const outline = outlineOf(text.text, text.file);
  if (!context) return [...outline.faults];
  const named = checkChapter(outline, text.file, page, context);
  return [...outline.faults, ...named, ...(outline.readable ? readingFaults(text, context) : [])];
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

function openingFaults({ file, text }: TextFile): Fault[] {
  const { steps, readable } = outlineOf(text, file);
  const { front } = splitFrontMatter(text);
  const opening = parseYaml(front, file);
  if ("fault" in opening) return [opening.fault];
  const faults = schemaFaults(frontMatter, opening.value, file);
  faults.push(...typed(opening.value, file, []));
  const ids = steps.map(({ id }) => id);
  const lost = readable ? namedSteps(opening.value).filter(({ step }) => !ids.includes(step)) : [];
  return [
    ...faults,
    ...lost.map(({ field, step }) => ({
      file,
      place: `front matter, field "${field}"`,
      value: step,
      expected: "the id of a step of this chapter",
      remedy: suggest(step, ids),
    })),
  ];
}

/** The steps that front matter names, as far as it is sound. */
function namedSteps(front: unknown): { field: string; step: string }[] {
  if (!isRecord(front)) return [];
  const parts = Array.isArray(front.parts) ? front.parts.filter(isRecord) : [];
  const named = [...parts.map(({ step }) => ({ field: "parts", step })), { field: "card", step: front.card }];
  return named.flatMap(({ field, step }) => (typeof step === "string" ? [{ field, step }] : []));
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
  const fields = Object.entries(value).filter(([name]) => name !== "step" && name !== "card");
  return fields.flatMap(([name, inner]) => typed(inner, file, [...path, name]));
}

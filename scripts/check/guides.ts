import { checkGuide, checkGuideData } from "../../src/chapters/check-guide.ts";
import { guide as guideFile, guideTexts, type Guide } from "../../src/chapters/guide.ts";
import { outlineOf } from "../../src/chapters/outline.ts";
import type { Catalog } from "../../src/datasets/catalog.ts";
import { printSlots } from "../../src/datasets/facts.ts";
import { isRecord, type Fault } from "../../src/datasets/faults.ts";
import { schemaFaults } from "../../src/datasets/issues.ts";
import { suggest } from "../../src/datasets/suggest.ts";
import type { JsonFile, Project } from "../project.ts";
import { guideReadingFaults } from "./reading.ts";

/** The teacher's guides: their form, what they name and how they read. A chapter may do without one. */
export function checkGuides(project: Project, catalog: Catalog | undefined): Fault[] {
  return project.guides.flatMap((file) => checkFile(file, project, catalog));
}

function checkFile({ id, file, json }: JsonFile, project: Project, catalog: Catalog | undefined): Fault[] {
  const chapter = project.chapters.find((text) => text.id === id);
  const faults = [...schemaFaults(guideFile, json, file), ...(chapter ? [] : [homeless(id, file, project)])];
  if (faults.length > 0 || !chapter) return faults;
  const guide = guideFile.parse(json);
  const { steps } = outlineOf(chapter.text, chapter.file);
  const own = checkGuide(guide, file, { steps, terms: project.glossary.map((term) => term.id) });
  if (!catalog) return own;
  const met = checkGuideData(guide, file, catalog);
  return met.length > 0 ? [...own, ...met] : [...own, ...readingFaults(guide, file, project, catalog)];
}

function readingFaults(guide: Guide, file: string, project: Project, catalog: Catalog): Fault[] {
  const texts = guideTexts(guide).map(({ part, text }) => ({ part, text: printSlots(text, catalog).text }));
  const explained = project.glossary.filter(({ id }) => guide.words.includes(id)).map(({ json }) => nameOf(json));
  return guideReadingFaults(file, texts, explained);
}

function nameOf(json: unknown): string {
  return isRecord(json) && typeof json.term === "string" ? json.term : "";
}

function homeless(id: string, file: string, { chapters }: Project): Fault {
  const remedy = suggest(
    id,
    chapters.map((chapter) => chapter.id),
  );
  return { file, place: "the name", value: id, expected: "the name of a chapter without its number", remedy };
}

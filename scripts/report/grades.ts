import { grade, linkedTerms, measure, stepTexts, sum } from "../../src/chapters/reading.ts";
import type { Catalog } from "../../src/datasets/catalog.ts";
import { resolveFact } from "../../src/datasets/facts.ts";
import type { Project } from "../project.ts";

/** How hard a chapter reads: its grade, and that of its hardest step. */
export interface Grades {
  readonly chapter: number;
  readonly hardest: { readonly step: string; readonly grade: number };
}

/** The reading grades of each chapter, by id. */
export function gradesOf(project: Project, catalog: Catalog): Map<string, Grades> {
  return new Map(
    project.chapters.flatMap(({ id, text }) => {
      const terms = linkedTerms(text);
      const steps = stepTexts(text, (request) => resolveFact(request, catalog).text).map((step) => ({
        step: step.id,
        measure: measure(step.text, terms),
      }));
      const [hardest] = steps
        .map(({ step, measure: found }) => ({ step, grade: grade(found) }))
        .sort((a, b) => b.grade - a.grade);
      return hardest ? [[id, { chapter: grade(sum(steps.map((step) => step.measure))), hardest }] as const] : [];
    }),
  );
}

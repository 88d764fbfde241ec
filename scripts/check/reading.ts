import type { Context } from "../../src/chapters/check.ts";
import { grade, limits, linkedTerms, measure, stepTexts, sum, type Measure } from "../../src/chapters/reading.ts";
import type { Catalog } from "../../src/datasets/catalog.ts";
import { resolveFact, type FactRequest } from "../../src/datasets/facts.ts";
import type { Fault } from "../../src/datasets/faults.ts";
import type { TextFile } from "../project.ts";

/** A chapter, or a step of it, that reads harder than it may. */
export function readingFaults({ file, text }: TextFile, { catalog }: Context): Fault[] {
  const terms = linkedTerms(text);
  const steps = stepTexts(text, (request) => print(request, catalog));
  const measures = steps.map((step) => ({ id: step.id, measure: measure(step.text, terms) }));
  const whole = tooHard(file, "all steps together", sum(measures.map((step) => step.measure)), limits.chapter);
  return [...whole, ...measures.flatMap((step) => tooHard(file, `<Step id="${step.id}">`, step.measure, limits.step))];
}

/** A fact that cannot be printed is reported where facts are checked; here one word stands for it. */
function print(request: FactRequest, catalog: Catalog): string {
  try {
    return resolveFact(request, catalog).text;
  } catch {
    return "it";
  }
}

/** Alternative texts of a figure that read harder on average than they may. */
export function altFaults(file: string, alts: readonly string[]): Fault[] {
  const grades = alts.map((alt) => grade(measure(alt)));
  const mean = grades.reduce((total, each) => total + each, 0) / Math.max(1, grades.length);
  return mean <= limits.alt ? [] : [hard(file, "the alternative texts on average", mean, limits.alt)];
}

function tooHard(file: string, place: string, text: Measure, limit: number): Fault[] {
  const found = grade(text);
  return found <= limit ? [] : [hard(file, place, found, limit)];
}

function hard(file: string, place: string, found: number, limit: number): Fault {
  const remedy = "Use shorter sentences and plainer words, or link a hard word to the glossary.";
  return { file, place, value: `reading grade ${found.toFixed(1)}`, expected: `grade ${limit} or easier`, remedy };
}

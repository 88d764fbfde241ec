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

/** A teacher's guide, or a part of it, that reads harder than it may. `explained` are the terms it lists. */
export function guideReadingFaults(
  file: string,
  texts: readonly { readonly part: string; readonly text: string }[],
  explained: readonly string[],
): Fault[] {
  const parts = [...Map.groupBy(texts, ({ part }) => part)].map(([part, all]) => ({
    part,
    measure: measure(all.map(({ text }) => text).join("\n"), explained),
  }));
  const whole = tooHard(file, "the whole guide", sum(parts.map((part) => part.measure)), limits.chapter);
  return [...whole, ...parts.flatMap(({ part, measure }) => tooHard(file, `field "${part}"`, measure, limits.step))];
}

/** Alternative texts of a figure, by state, that read harder than they may. */
export function altFaults(file: string, alts: Readonly<Record<string, string>>): Fault[] {
  return Object.entries(alts).flatMap(([state, alt]) =>
    tooHard(file, `the alternative text of state "${state}"`, measure(alt), limits.alt),
  );
}

function tooHard(file: string, place: string, text: Measure, limit: number): Fault[] {
  const found = grade(text);
  return found <= limit ? [] : [hard(file, place, found, limit)];
}

function hard(file: string, place: string, found: number, limit: number): Fault {
  const remedy = "Use shorter sentences and plainer words, or link a hard word to the glossary.";
  return { file, place, value: `reading grade ${found.toFixed(1)}`, expected: `grade ${limit} or easier`, remedy };
}

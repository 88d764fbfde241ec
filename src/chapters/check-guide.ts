import type { Catalog } from "../datasets/catalog.ts";
import { printSlots } from "../datasets/facts.ts";
import type { Fault } from "../datasets/faults.ts";
import { suggest } from "../datasets/suggest.ts";
import { guideTexts, type Guide } from "./guide.ts";
import { typedNumberFaults } from "./number-faults.ts";
import type { StepOutline } from "./outline.ts";

/** What a guide may name besides data. */
export interface GuideContext {
  /** The steps of its chapter. */
  readonly steps: readonly Pick<StepOutline, "figure" | "state">[];
  readonly terms: readonly string[];
}

const slots = /\{[^{}]*\}/g;
const numberless = "Write a slot {dataset/row}, or say it without a number.";

/** What is wrong with a guide beside its chapter and the glossary. */
export function checkGuide(guide: Guide, file: string, { steps, terms }: GuideContext): Fault[] {
  const shown = steps.map(({ figure, state }) => `${figure} ${state}`);
  const pictures = guide.figures.map(({ figure, state }) => `${figure} ${state}`);
  return [
    ...guideTexts(guide).flatMap(({ part, text }) =>
      typedNumberFaults(text.replace(slots, "-"), file, `field "${part}"`, numberless),
    ),
    ...unknown(pictures, shown, {
      file,
      place: `field "figures"`,
      expected: "figure and state of a step of its chapter",
    }),
    ...unknown(guide.words, terms, { file, place: `field "words"`, expected: "an entry of content/en/glossary" }),
    ...repeated(pictures, file, "figures"),
    ...repeated(guide.words, file, "words"),
  ];
}

/** What a guide asks of the data that the data cannot give. */
export function checkGuideData(guide: Guide, file: string, data: Catalog): Fault[] {
  const { dataset, rows } = guide.activity;
  const lost = unknown([dataset], data.names, {
    file,
    place: `field "activity.dataset"`,
    expected: "a dataset of the edition",
  });
  const texts = guideTexts(guide).flatMap(({ part, text }) =>
    attempt(() => printSlots(text, data), {
      file,
      place: `field "${part}"`,
      value: text,
      expected: "slots that the data can fill",
    }),
  );
  const printed = rows.flatMap((row) =>
    attempt(() => data.row(`${dataset}/${row}`), {
      file,
      place: `field "activity.rows"`,
      value: row,
      expected: `a row of ${dataset}`,
    }),
  );
  return [...texts, ...(lost.length > 0 ? lost : printed)];
}

type Place = Pick<Fault, "file" | "place" | "expected">;

function unknown(named: readonly string[], known: readonly string[], place: Place): Fault[] {
  return named
    .filter((name) => !known.includes(name))
    .map((value) => ({ ...place, value, remedy: suggest(value, known) }));
}

function repeated(named: readonly string[], file: string, field: string): Fault[] {
  const again = named.filter((name, index) => named.indexOf(name) < index);
  return again.map((value) => ({
    file,
    place: `field "${field}"`,
    value,
    expected: "each named once",
    remedy: "Take the second one away.",
  }));
}

function attempt(work: () => unknown, place: Place & Pick<Fault, "value">): Fault[] {
  try {
    work();
    return [];
  } catch (error) {
    return [{ ...place, remedy: (error as Error).message }];
  }
}

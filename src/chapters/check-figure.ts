import type { Catalog } from "../datasets/catalog.ts";
import { printSlots } from "../datasets/facts.ts";
import type { Fault } from "../datasets/faults.ts";
import { suggest } from "../datasets/suggest.ts";
import { satisfies } from "../datasets/versions.ts";
import { drawState, type Figure, type Rows, type Words } from "../figures/kit/define.ts";
import { frames } from "../figures/kit/scene.ts";
import { sceneFaults, type MarkFault } from "../figures/kit/sound.ts";
import { figureRows, printedWords } from "./figure-print.ts";
import type { FigureWords } from "./figure-words.ts";
import { typedNumberFaults } from "./number-faults.ts";

const longest = { title: 66, subtitle: 95 } as const;
const slots = /\{[^{}]*\}/g;

/** What is wrong with a figure's words by themselves and beside its states. */
export function checkWords(words: FigureWords, figure: Figure, file: string): Fault[] {
  const remedy =
    "Write a slot {dataset/row}, or say it without a number. A name such as GLM-5 goes into src/chapters/numbers.ts.";
  const typed = texts(words).flatMap(({ place, text }) =>
    typedNumberFaults(text.replace(slots, "-"), file, place, remedy),
  );
  const [written, drawn] = [Object.keys(words.states), Object.keys(figure.states)];
  const strangers = written
    .filter((state) => !drawn.includes(state))
    .map((state) => ({
      file,
      place: `field "states.${state}"`,
      value: state,
      expected: `a state of figure "${figure.id}"`,
      remedy: suggest(state, drawn),
    }));
  const missing = drawn
    .filter((state) => !written.includes(state))
    .map((state) => ({
      file,
      place: `field "states.${state}"`,
      value: undefined,
      expected: `title, subtitle and alt of state "${state}"`,
      remedy: `Add "${state}" under "states".`,
    }));
  return [...typed, ...strangers, ...missing];
}

/** What is wrong with a figure once it meets the data: its ranges, slots, findings and drawings. */
export function checkFigure(words: FigureWords, figure: Figure, file: string, module: string, data: Catalog): Fault[] {
  const early = [...readFaults(figure, module, data), ...slotFaults(words, file, data)];
  if (early.length > 0) return early;
  const rows = figureRows(figure, data);
  const printed = printedWords(words, rows, data);
  return [
    ...lengthFaults(printed, file),
    ...findingFaults(figure, rows, printed, module),
    ...drawFaults(figure, rows, printed, file),
  ];
}

function texts({ name, purpose, states, labels }: FigureWords): { place: string; text: string }[] {
  const ofStates = Object.entries(states).flatMap(([state, words]) =>
    Object.entries(words).map(([field, text]) => ({ place: `field "states.${state}.${field}"`, text })),
  );
  const ofLabels = Object.entries(labels).map(([label, text]) => ({ place: `field "labels.${label}"`, text }));
  return [{ place: `field "name"`, text: name }, { place: `field "purpose"`, text: purpose }, ...ofStates, ...ofLabels];
}

function readFaults({ reads }: Figure, file: string, data: Catalog): Fault[] {
  return Object.entries(reads).flatMap(([name, range]) => {
    const place = `reads "${name}"`;
    if (!data.names.includes(name)) {
      return [{ file, place, value: name, expected: "a dataset of the edition", remedy: suggest(name, data.names) }];
    }
    const { version } = data.dataset(name);
    if (satisfies(range, version)) return [];
    const remedy =
      "Bring the figure up to the new shape and widen its range, or keep the older version in the edition.";
    return [
      {
        file,
        place,
        value: range,
        expected: `a range that takes version ${version}, as in edition ${data.edition.id}`,
        remedy,
      },
    ];
  });
}

function slotFaults(words: FigureWords, file: string, data: Catalog): Fault[] {
  return texts(words).flatMap(({ place, text }) => {
    try {
      printSlots(text, data);
      return [];
    } catch (error) {
      return [{ file, place, value: text, expected: "slots that the data can fill", remedy: (error as Error).message }];
    }
  });
}

function lengthFaults({ states }: Words, file: string): Fault[] {
  return Object.entries(states).flatMap(([state, words]) =>
    (["title", "subtitle"] as const)
      .filter((field) => words[field].length > longest[field])
      .map((field) => ({
        file,
        place: `field "states.${state}.${field}", printed with ${words[field].length} characters`,
        value: words[field],
        expected: `${longest[field]} characters at most`,
        remedy: "Say it in fewer words.",
      })),
  );
}

function findingFaults(figure: Figure, rows: Rows, { states }: Words, file: string): Fault[] {
  return Object.entries(figure.states).flatMap(([state, { holds }]) => {
    if (!holds || holds(rows)) return [];
    const expected = `rows that bear out the finding of figure "${figure.id}", state "${state}"`;
    const remedy = "The title no longer holds: change the words of this state, or its holds() if the rule is wrong.";
    return [{ file, place: `state "${state}"`, value: states[state]?.title, expected, remedy }];
  });
}

/** Draws every state in every frame: a label that is missing shows here, and a mark that has no room. */
function drawFaults(figure: Figure, rows: Rows, words: Words, file: string): Fault[] {
  const faults = new Map<string, Fault>();
  for (const state of Object.keys(figure.states)) {
    for (const frame of Object.values(frames)) {
      try {
        const [first] = sceneFaults(drawState(figure, rows, words, state, frame));
        if (first) faults.set(`${state} ${frame.name}`, markFault(first, file, state));
      } catch (error) {
        const { message } = error as Error;
        const place = `state "${state}", ${frame.name} frame`;
        faults.set(message, {
          file,
          place,
          value: undefined,
          expected: "words and rows it can be drawn from",
          remedy: message,
        });
      }
    }
  }
  return [...faults.values()];
}

/** The first mark at a wrong place: others are most often the same fault again. */
function markFault({ mark, row, fault }: MarkFault, file: string, state: string): Fault {
  return {
    file,
    place: `state "${state}", mark "${mark}"`,
    value: fault,
    expected: "every mark inside its frame, at a place and of a size that are numbers",
    remedy: `${row ? `It shows ${row}: ` : ""}Shorten the words, or give the figure room for what the rows now say.`,
  };
}

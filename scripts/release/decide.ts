import type { Dataset } from "../../src/datasets/schema/dataset.ts";
import { isOneOf } from "../../src/datasets/request.ts";
import { suggest } from "../../src/datasets/suggest.ts";
import type { Differences, Step } from "../../src/datasets/versions.ts";
import {
  covers,
  differences,
  nextVersion,
  reasonFor,
  requiredStep,
  sameContent,
  stepBetween,
  steps,
} from "../../src/datasets/versions.ts";
import { askFor, askLines, type Talk } from "./talk.ts";

/** Stands in a draft until somebody says what is new. */
export const placeholder = "Draft: say here what is new.";

/**
 * The version that a draft gets: the number it has, or that of the step asked for.
 * @throws Error when nothing changed or the step is smaller than the change.
 */
export async function decideVersion(
  last: Dataset,
  draft: Dataset,
  asked: Step | undefined,
  talk: Talk,
): Promise<string> {
  if (sameContent(last, draft)) {
    const file = `data/${draft.name}/${draft.version}.json`;
    throw new Error(`${file} says the same as ${last.version}. Change it and run this again, or remove it.`);
  }
  const required = requiredStep(last, draft);
  const own = stepBetween(last.version, draft.version);
  const refusal = (step: Step) =>
    covers(step, required) ? undefined : `A ${step} step is too small, since ${reasonFor(last, draft)}.`;
  const usual = covers(own, required) ? own : required;
  const wanted = asked ?? (talk.ask ? await askStep(talk.ask, talk.say, usual, refusal) : own);
  const refused = refusal(wanted);
  if (refused) throw new Error(`${refused} Run this again with --step ${required}.`);
  return wanted === own ? draft.version : nextVersion(last.version, wanted);
}

function askStep(
  ask: NonNullable<Talk["ask"]>,
  say: Talk["say"],
  usual: Step,
  refusal: (step: Step) => string | undefined,
): Promise<Step> {
  const question = `patch (values or words), minor (new rows) or major (shape, or rows gone)? [${usual}] `;
  return askFor(ask, question, (answer) => {
    const step = answer === "" ? usual : readStep(answer);
    const refused = step ? refusal(step) : suggest(answer, steps);
    if (refused) say(refused);
    return refused ? undefined : step;
  });
}

/** A step by its name; undefined where there is none of that name. */
export function readStep(word: string): Step | undefined {
  return isOneOf(steps, word) ? word : undefined;
}

/** The changelog of a release: what was handed over, what the draft says, or what is said when asked. */
export async function decideChanges(
  last: Dataset | undefined,
  draft: Dataset,
  given: readonly string[],
  talk: Talk,
): Promise<readonly string[]> {
  if (given.length > 0) return given;
  const own = draft.changes.filter((change) => change !== placeholder);
  if (own.length > 0 && JSON.stringify(own) !== JSON.stringify(last?.changes)) return own;
  const asked = talk.ask ? await askLines(talk.ask, "What is new, in readers' words? An empty line ends.\n  ") : [];
  if (asked.length > 0) return asked;
  throw new Error('Readers are not told what is new. Say it with --change "...", once or more.');
}

/** What a release changes, one line a row or cell, twenty lines at most. */
export function tellChanges(last: Dataset, draft: Dataset): string[] {
  return tellDifferences(differences(last, draft));
}

/** The same of differences that are known. */
export function tellDifferences({ added, removed, changed }: Differences): string[] {
  const lines = [
    ...removed.map(({ id }) => `  - row ${id}`),
    ...added.map(({ id }) => `  + row ${id}`),
    ...changed.map(({ row, field, before, after }) => `  ~ row ${row}, ${field}: ${show(before)} -> ${show(after)}`),
  ];
  if (lines.length === 0) return ["  ~ words about the dataset, no row"];
  const rest = lines.length - 20;
  return rest > 0 ? [...lines.slice(0, 20), `  and ${rest} more`] : lines;
}

function show(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}

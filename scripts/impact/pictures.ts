import { figureRows, printedWords } from "../../src/chapters/figure-print.ts";
import { figureWords } from "../../src/chapters/figure-words.ts";
import { outlineOf } from "../../src/chapters/outline.ts";
import type { Catalog } from "../../src/datasets/catalog.ts";
import { drawState, type Figure, type StateWords } from "../../src/figures/kit/define.ts";
import { frames } from "../../src/figures/kit/scene.ts";
import { sceneToSvg } from "../../src/figures/kit/svg.ts";
import type { Project, TextFile } from "../project.ts";
import type { Sides } from "./sides.ts";

const frameNames = Object.keys(frames) as (keyof typeof frames)[];

export interface Pair {
  readonly before: string;
  readonly after: string;
}

/** A picture that looks or reads differently. */
export interface ChangedPicture {
  readonly figure: string;
  readonly state: string;
  /** The drawing in each frame in which it differs. */
  readonly drawings: Readonly<Partial<Record<string, Pair>>>;
  /** Title, subtitle and alternative text that read differently. */
  readonly words: Readonly<Partial<Record<keyof StateWords, Pair>>>;
  readonly alt: string;
  /** Addresses of the steps that show it. */
  readonly steps: readonly string[];
}

/** The pictures that a change of data changes, each once. */
export function changedPictures(
  project: Project,
  pages: readonly (TextFile & { readonly page: string })[],
  { before, after }: Sides,
): ChangedPicture[] {
  const shown = pages.flatMap(({ text, file, page }) =>
    outlineOf(text, file).steps.map((step) => ({ ...step, address: `${page}#${step.id}` })),
  );
  return project.figures.flatMap(({ id, figure }) => {
    const words = figureWords.safeParse(project.figureWords.find((file) => file.id === id)?.json).data;
    if (!words) return [];
    const print = (data: Catalog) => attempt(() => printedWords(words, figureRows(figure, data), data));
    const [old, now] = [print(before), print(after)];
    return Object.keys(figure.states).flatMap((state) => {
      const drawings = differing(frameNames, (frame) => [
        old && draw(figure, before, old, state, frame),
        now && draw(figure, after, now, state, frame),
      ]);
      const own = ["title", "subtitle", "alt"] as const;
      const told = differing(own, (field) => [old?.states[state]?.[field], now?.states[state]?.[field]]);
      if (Object.keys(drawings).length + Object.keys(told).length === 0) return [];
      const steps = shown.filter((step) => step.figure === id && step.state === state).map(({ address }) => address);
      return [{ figure: id, state, drawings, words: told, alt: now?.states[state]?.alt ?? "", steps }];
    });
  });
}

function draw(
  figure: Figure,
  data: Catalog,
  words: ReturnType<typeof printedWords>,
  state: string,
  frame: keyof typeof frames,
): string | undefined {
  return attempt(() => sceneToSvg(drawState(figure, figureRows(figure, data), words, state, frames[frame])));
}

/** What cannot be printed or drawn is a fault, which the check reports with its place. */
function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function differing<Name extends string>(
  names: readonly Name[],
  pair: (name: Name) => readonly [string | undefined, string | undefined],
): Partial<Record<Name, Pair>> {
  const found = names.flatMap((name) => {
    const [before = "", after = ""] = pair(name);
    return before === after ? [] : [[name, { before, after }] as const];
  });
  return Object.fromEntries(found) as Partial<Record<Name, Pair>>;
}

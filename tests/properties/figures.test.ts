import { describe, expect, it } from "vitest";
import { checkFigure } from "../../src/chapters/check-figure.ts";
import { figureRows, printedWords } from "../../src/chapters/figure-print.ts";
import type { Catalog } from "../../src/datasets/catalog.ts";
import { printFault, validateDataset } from "../../src/datasets/validate.ts";
import { drawState, type Figure } from "../../src/figures/kit/define.ts";
import { frames } from "../../src/figures/kit/scene.ts";
import { sceneToSvg } from "../../src/figures/kit/svg.ts";
import { catalog, figures, wordsOf } from "../loaded.ts";
import { edited, editsOf, smallEditsOf } from "./changed-rows.ts";
import { fc, runs } from "./seeded.ts";

const named = figures.map(({ figure }) => ({ figure, id: figure.id }));

/** The rows that a figure draws, as `dataset/row`. */
function refsOf(figure: Figure): string[] {
  return Object.entries(figureRows(figure, catalog)).flatMap(([name, rows]) => rows.map(({ id }) => `${name}/${id}`));
}

/** What the check says of changed data, first of its files and then of the figure that draws them. */
function faultsOf(figure: Figure, next: Catalog) {
  const files = Object.keys(figure.reads).flatMap((name) => {
    const dataset = next.dataset(name);
    if (dataset === catalog.dataset(name)) return [];
    return validateDataset(JSON.parse(JSON.stringify(dataset)), `data/${name}/${dataset.version}.json`).faults;
  });
  if (files.length > 0) return files;
  return checkFigure(wordsOf(figure.id), figure, `content/en/figures/${figure.id}.json`, "index.ts", next);
}

/** Every picture of a figure as a file of text. */
function pictures(figure: Figure, data: Catalog): string[] {
  const rows = figureRows(figure, data);
  const words = printedWords(wordsOf(figure.id), rows, data);
  return Object.keys(figure.states).flatMap((state) =>
    Object.values(frames).map((frame) => sceneToSvg(drawState(figure, rows, words, state, frame))),
  );
}

describe("whatever a new version says", () => {
  it.each(named)("$id is drawn from it, or the check tells its maintainer why not", ({ figure }) => {
    fc.assert(
      fc.property(editsOf(refsOf(figure)), (edits) => {
        const next = edited(catalog, edits);
        const faults = faultsOf(figure, next);
        for (const fault of faults) {
          expect(printFault(fault)).not.toMatch(/Cannot read|is not a function|not iterable|NaN|undefined/);
        }
        if (faults.length > 0) return;
        for (const svg of pictures(figure, next)) expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
      }),
      { numRuns: runs(4) },
    );
  });
});

describe("a number corrected by a few hundredths", () => {
  it.each(named)("leaves every mark of $id inside its frame", ({ figure }) => {
    fc.assert(
      fc.property(smallEditsOf(refsOf(figure)), (edits) => {
        const faults = faultsOf(figure, edited(catalog, edits));
        expect(faults.filter(({ expected }) => expected.includes("inside its frame")).map(printFault)).toEqual([]);
      }),
      { numRuns: runs(4) },
    );
  });
});

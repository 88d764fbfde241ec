/** Makes copies of the project that have grown: more chapters, more rows. Nothing of it is ever committed. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { root } from "../run.ts";

const copied = ["astro.config.mjs", "package.json", "tsconfig.json", "content", "data", "public", "src"];
export const chaptersFolder = "content/en/chapters";
const stepsPerChapter = 8;
const wordsPerStep = 100;

/** A dataset that a figure takes a single row of, so that more rows must change no page but its own. */
const grownDataset = "safety-tests";

/** A copy of the project in a temporary folder, with the packages of this one. */
export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), "growth-"));
  for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
  return folder;
}

/** Adds made-up chapters until there are `total`, each of 800 words and eight pictures. */
export function addChapters(folder: string, total: number): void {
  const pictures = allPictures(folder);
  for (let number = readdirSync(join(folder, chaptersFolder)).length + 1; number <= total; number++) {
    const file = `${String(number).padStart(4, "0")}-grown-${number}.mdx`;
    writeFileSync(join(folder, chaptersFolder, file), chapterText(number, pictures));
  }
}

interface Picture {
  readonly figure: string;
  readonly state: string;
}

function allPictures(folder: string): Picture[] {
  const words = join(folder, "content/en/figures");
  return readdirSync(words).flatMap((file) => {
    const { states } = JSON.parse(readFileSync(join(words, file), "utf8")) as { states: Record<string, unknown> };
    return Object.keys(states).map((state) => ({ figure: basename(file, ".json"), state }));
  });
}

const vocabulary = "a chip a model the rule one gate moves and the open file comes back with more to say of it".split(
  " ",
);

/** Sentences of ten words. The same number always gives the same words. */
function prose(seed: number, words: number): string {
  const sentence = (at: number) =>
    Array.from({ length: 10 }, (_, word) => vocabulary[(seed * 7 + at * 3 + word * 5) % vocabulary.length]).join(" ");
  return Array.from({ length: words / 10 }, (_, at) => `So ${sentence(at)}.`).join(" ");
}

/** The text of a made-up chapter. */
export function chapterText(number: number, pictures: readonly Picture[]): string {
  const steps = Array.from({ length: stepsPerChapter }, (_, index) => {
    const { figure, state } = pictures[(number * stepsPerChapter + index) % pictures.length]!;
    const id = `grown-${number}-${index}`;
    const text = prose(number + index, wordsPerStep);
    return `<Step id="${id}" figure="${figure}" state="${state}" title="A made-up step">\n\n${text}\n\n</Step>`;
  });
  const part = (index: number) =>
    `  - title: A part\n    text: Some of the steps\n    step: grown-${number}-${index}\n`;
  return `---
title: A made-up chapter
short: Chapter
question: Does the build grow with the number of chapters?
description: A chapter made to measure how the time of a build and the weight of a page grow with the site.
deck:
  - So many chapters were never written.
  - They are made to be measured and thrown away.
parts:
${part(0)}${part(4)}card: grown-${number}-0
---

<Scrolly>

${steps.join("\n\n")}

</Scrolly>
`;
}

interface Dataset {
  version: string;
  rows: { id: string }[];
}

interface Editions {
  editions: { datasets: Record<string, string> }[];
}

/** Gives one dataset `total` rows, as a new version in the newest edition. */
export function addRows(folder: string, total: number): void {
  const editionsPath = join(folder, "data/editions.json");
  const editions = JSON.parse(readFileSync(editionsPath, "utf8")) as Editions;
  const newest = editions.editions.at(-1)!.datasets;
  const of = (version: string) => join(folder, "data", grownDataset, `${version}.json`);
  const dataset = JSON.parse(readFileSync(of(newest[grownDataset]!), "utf8")) as Dataset;
  const [first] = dataset.rows;
  for (let row = dataset.rows.length; row < total; row++) dataset.rows.push({ ...first!, id: `grown-${row}` });
  dataset.version = newest[grownDataset] = "1.9.0";
  writeFileSync(of(dataset.version), JSON.stringify(dataset));
  writeFileSync(editionsPath, JSON.stringify(editions));
}

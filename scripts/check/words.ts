import { checkFigure, checkWords } from "../../src/chapters/check-figure.ts";
import { figureWords } from "../../src/chapters/figure-words.ts";
import { term } from "../../src/chapters/term.ts";
import type { Catalog } from "../../src/datasets/catalog.ts";
import { printSlots } from "../../src/datasets/facts.ts";
import type { Fault } from "../../src/datasets/faults.ts";
import { schemaFaults } from "../../src/datasets/issues.ts";
import { suggest } from "../../src/datasets/suggest.ts";
import type { JsonFile, Project } from "../project.ts";
import { altFaults } from "./reading.ts";

/** The words of every figure beside the figure itself, and beside the data once that is sound. */
export function checkFigures(project: Project, catalog: Catalog | undefined): Fault[] {
  const { figures, figureWords: files } = project;
  const unreadable = (id: string) => project.faults.some(({ file }) => file === `content/en/figures/${id}.json`);
  const wordless = figures.filter(({ id }) => !files.some((file) => file.id === id) && !unreadable(id));
  return [
    ...figures
      .filter(({ id, figure }) => figure.id !== id)
      .map(({ id, file, figure }) => misnamed(id, file, figure.id)),
    ...wordless.map(({ id }) => lacksWords(id)),
    ...files.flatMap((file) => checkFile(file, project, catalog)),
  ];
}

function checkFile({ id, file, json }: JsonFile, project: Project, catalog: Catalog | undefined): Fault[] {
  const module = project.figures.find((figure) => figure.id === id);
  const ids = project.figures.map((figure) => figure.id);
  const broken = project.faults.some((fault) => fault.file === `src/figures/${id}/index.ts`);
  const homeless = module || broken ? [] : [lacksModule(id, file, ids)];
  const faults = [...schemaFaults(figureWords, json, file), ...homeless];
  if (faults.length > 0 || !module) return faults;
  const words = figureWords.parse(json);
  const own = checkWords(words, module.figure, file);
  if (!catalog) return own;
  const met = checkFigure(words, module.figure, file, module.file, catalog);
  if (met.length > 0) return [...own, ...met];
  const alts = Object.entries(words.states).map(([state, { alt }]) => [state, printSlots(alt, catalog).text]);
  return [...own, ...altFaults(file, Object.fromEntries(alts))];
}

/** Glossary entries: their form, and the entries they point to. */
export function checkGlossary({ glossary }: Project): Fault[] {
  const ids = glossary.map(({ id }) => id);
  const names = new Map<string, string>();
  return glossary.flatMap(({ id, file, json }) => {
    const faults = schemaFaults(term, json, file);
    if (faults.length > 0) return faults;
    const { term: name, see = [] } = term.parse(json);
    const other = names.get(name.toLowerCase());
    names.set(name.toLowerCase(), id);
    const lost = see.filter((target) => !ids.includes(target) || target === id);
    return [
      ...lost.map((target) => ({
        file,
        place: `field "see"`,
        value: target,
        expected: "the id of another entry of content/en/glossary",
        remedy: suggest(
          target,
          ids.filter((known) => known !== id),
        ),
      })),
      ...(other
        ? [
            {
              file,
              place: `field "term"`,
              value: name,
              expected: "a term that no other entry explains",
              remedy: `Merge it with ${other}.json.`,
            },
          ]
        : []),
    ];
  });
}

function misnamed(id: string, file: string, found: string): Fault {
  return { file, place: "id", value: found, expected: `"${id}", the name of its folder`, remedy: `Write id: "${id}".` };
}

function lacksWords(id: string): Fault {
  const file = `content/en/figures/${id}.json`;
  return {
    file,
    place: "the file",
    value: undefined,
    expected: `the words of src/figures/${id}`,
    remedy: "Write them, or remove the figure.",
  };
}

function lacksModule(id: string, file: string, ids: readonly string[]): Fault {
  return {
    file,
    place: "the name",
    value: id,
    expected: "the name of a folder in src/figures",
    remedy: suggest(id, ids),
  };
}

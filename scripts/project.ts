import { readdirSync, readFileSync, existsSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Fault } from "../src/datasets/faults.ts";
import type { Figure } from "../src/figures/kit/define.ts";
import { parseJson } from "./check/json.ts";

/** A file of the project: its path from the project's folder, with forward slashes, and what it says. */
export interface TextFile {
  readonly file: string;
  readonly id: string;
  readonly text: string;
}

export interface JsonFile extends TextFile {
  readonly json: unknown;
}

export interface FigureModule {
  readonly id: string;
  readonly file: string;
  readonly figure: Figure;
}

/** What stands under `data/`, as it is: right or wrong. */
export interface Data {
  readonly root: string;
  /** `data/<name>/<version>.json`; the id is `<name>/<version>`. */
  readonly datasets: readonly JsonFile[];
  /** The files directly under `data/`, by name without ending. */
  readonly registers: ReadonlyMap<string, JsonFile>;
  /** Files that cannot be read at all. */
  readonly faults: readonly Fault[];
}

/** What stands under `data/` and `content/`, and the figures. */
export interface Project extends Data {
  /** The steps below the cover of the opening page. */
  readonly opening: readonly TextFile[];
  readonly chapters: readonly TextFile[];
  readonly figureWords: readonly JsonFile[];
  readonly glossary: readonly JsonFile[];
  /** The teacher's guides, by the chapter they belong to. */
  readonly guides: readonly JsonFile[];
  /** Pages about the site, by name. */
  readonly pages: readonly JsonFile[];
  readonly figures: readonly FigureModule[];
}

/** Reads the data of the project in a folder. */
export function readData(root: string): Data {
  const faults: Fault[] = [];
  const json = (folder: string) => jsonFiles(root, folder, faults);
  const folders = names(join(root, "data"), "folders");
  const datasets = folders.flatMap((name) =>
    json(`data/${name}`).map((file) => ({ ...file, id: `${name}/${file.id}` })),
  );
  return { root, datasets, registers: new Map(json("data").map((file) => [file.id, file])), faults };
}

/** Reads the project in a folder. */
export async function readProject(root: string): Promise<Project> {
  const data = readData(root);
  const faults = [...data.faults];
  const json = (folder: string) => jsonFiles(root, folder, faults);
  return {
    ...data,
    opening: textFiles(root, "content/en", "opening.mdx"),
    chapters: textFiles(root, "content/en/chapters", ".mdx").map((file) => ({
      ...file,
      id: file.id.replace(/^\d+-/, ""),
    })),
    figureWords: json("content/en/figures"),
    glossary: json("content/en/glossary"),
    guides: json("content/en/guides"),
    pages: json("content/en/pages"),
    figures: await figureModules(root, faults),
    faults,
  };
}

/** The names in a folder that do not begin with a dot, in order; none when there is no such folder. */
export function names(folder: string, kind: "files" | "folders"): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith("."));
  return entries
    .filter((entry) => entry.isDirectory() === (kind === "folders"))
    .map(({ name }) => name)
    .sort();
}

function textFiles(root: string, folder: string, ending: string): TextFile[] {
  const found = names(join(root, folder), "files").filter((name) => name.endsWith(ending));
  return found.map((name) => ({
    file: `${folder}/${name}`,
    id: basename(name, ending),
    text: readFileSync(join(root, folder, name), "utf8").replaceAll("\r\n", "\n"),
  }));
}

function jsonFiles(root: string, folder: string, faults: Fault[]): JsonFile[] {
  return textFiles(root, folder, ".json").flatMap((file) => asJson(file, faults));
}

function asJson(file: TextFile, faults: Fault[]): JsonFile[] {
  const parsed = parseJson(file.text, file.file);
  faults.push(...parsed.faults);
  return "value" in parsed ? [{ ...file, json: parsed.value }] : [];
}

async function figureModules(root: string, faults: Fault[]): Promise<FigureModule[]> {
  const ids = names(join(root, "src/figures"), "folders").filter((name) => name !== "kit");
  const loaded = await Promise.all(ids.map((id) => figureModule(root, id, faults)));
  return loaded.flat();
}

async function figureModule(root: string, id: string, faults: Fault[]): Promise<FigureModule[]> {
  const file = `src/figures/${id}/index.ts`;
  try {
    const module = (await import(pathToFileURL(join(root, file)).href)) as { default?: Figure };
    if (!module.default) throw new Error("The file has no default export.");
    return [{ id, file, figure: module.default }];
  } catch (error) {
    const expected = "a module that exports a figure: export default defineFigure({ ... })";
    faults.push({
      file,
      place: "the whole file",
      value: (error as Error).message,
      expected,
      remedy: "Mend the module.",
    });
    return [];
  }
}

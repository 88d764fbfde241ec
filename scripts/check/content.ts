import type { Fault } from "../../src/datasets/faults.ts";
import { readProject } from "../project.ts";
import { checkAccessibility } from "./accessibility.ts";
import { checkChapters } from "./chapters.ts";
import { checkData } from "./data.ts";
import { checkFrozen } from "./frozen.ts";
import { checkFolders } from "./folders.ts";
import { checkGuides } from "./guides.ts";
import { notesOn } from "./notes.ts";
import { checkFigures, checkGlossary } from "./words.ts";

export interface ContentCheck {
  /** In the order of the files' names. */
  readonly faults: readonly Fault[];
  /** False when the data was too broken to check against it what facts, words and chapters say. */
  readonly complete: boolean;
  /** What is no fault, and still to do. */
  readonly notes: readonly string[];
}

/** Everything under `data/` and `content/` of a project: all faults of all files at once. */
export async function checkContent(root: string): Promise<ContentCheck> {
  const project = await readProject(root);
  const { faults, catalog } = checkData(project);
  const all = [
    ...project.faults,
    ...checkFolders(root),
    ...faults,
    ...checkFrozen(project),
    ...checkGlossary(project),
    ...checkAccessibility(project),
    ...checkFigures(project, catalog),
    ...checkChapters(project, catalog),
    ...checkGuides(project, catalog),
  ];
  return {
    faults: all.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)),
    complete: catalog !== undefined,
    notes: notesOn(project),
  };
}

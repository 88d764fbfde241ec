import { isRecord } from "../../src/datasets/faults.ts";
import type { Data, JsonFile, Project } from "../project.ts";
import { placeholder } from "../release/decide.ts";

/** What a text begins with that nobody has written yet. */
const mark = /\bDraft: /;

/** Whether a dataset file says of itself that it is a draft. */
export function isDraft({ json }: JsonFile): boolean {
  return isRecord(json) && Array.isArray(json.changes) && json.changes.includes(placeholder);
}

/** The datasets of which there is nothing but a draft: no edition has to name them yet. */
export function draftsOnly({ datasets }: Data): Set<string> {
  const nameOf = ({ id }: JsonFile) => id.split("/")[0] ?? "";
  const done = new Set(datasets.filter((file) => !isDraft(file)).map(nameOf));
  return new Set(datasets.map(nameOf).filter((name) => !done.has(name)));
}

/** What is not wrong and not done either: drafts of data, and words that are still to be written. */
export function notesOn(project: Project): string[] {
  const drafts = project.datasets.filter(isDraft).map(({ file, id }) => {
    const [name = ""] = id.split("/");
    return `${file} is a draft: no page shows it until npm run release -- ${name}.`;
  });
  const written = [...project.opening, ...project.chapters, ...project.figureWords, ...project.glossary];
  const words = written.flatMap(({ file, text }) => {
    const lines = text.split("\n").flatMap((line, index) => (mark.test(line) ? [index + 1] : []));
    if (lines.length === 0) return [];
    const which = lines.length === 1 ? `line ${lines[0]} is` : `lines ${lines.join(", ")} are`;
    return [`${file}: ${which} still to be written.`];
  });
  return [...drafts, ...words];
}

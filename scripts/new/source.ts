import { id } from "../../src/datasets/schema/common.ts";
import { source, type Source } from "../../src/datasets/schema/source.ts";
import { isRecord } from "../../src/datasets/faults.ts";
import { suggest } from "../../src/datasets/suggest.ts";
import { copyHost } from "../check/sources.ts";
import { enterAddresses } from "../permalinks/advice.ts";
import type { Project } from "../project.ts";
import { toJson } from "../release/files.ts";
import type { Answers, Questions } from "./answers.ts";
import { fits, free, slug, type Read } from "./readers.ts";
import { draftOf, type Draft } from "./draft.ts";
import type { Kind } from "./kind.ts";

const { shape } = source;
type Loose = Record<string, unknown>;

/** What is asked about a source, each option with a word in front where another kind asks it too. */
export const sourceQuestions = (prefix = ""): Questions => ({
  [`${prefix}title`]: "The source's title, as it gives it?",
  [`${prefix}publisher`]: "Who published it?",
  [`${prefix}author`]: "Who wrote it?",
  [`${prefix}date`]: "When was it published (2026, 2026-02 or 2026-01-13)?",
  [`${prefix}url`]: "Its address at the publisher's own site, never that of a copy?",
  [`${prefix}tier`]: "Its tier: A primary or official, B established press or institution, C secondary page, D rumour?",
  [`${prefix}note`]: "What should readers know about it?",
});

/** A source, and the row that rests on it: a source that nothing cites would say nothing. */
export const sourceKind: Kind = {
  what: "a source, beside a row that rests on it",
  questions: {
    ...sourceQuestions(),
    id: "Its id, by which rows cite it?",
    row: "Which row rests on it, as dataset/row?",
  },
  async make({ project, today }, answers) {
    const about = await askSource(answers);
    const usual = slug(`${about.publisher} ${about.date?.slice(0, 4) ?? about.title}`);
    const own = await answers.one(
      "id",
      free(
        id,
        sourcesIn(project).map((each) => each.id),
        "source",
      ),
      usual,
    );
    const made: Source = { id: own, ...about };
    const { draft, row } = await answers.one("row", (ref) => findRow(project, ref, today));
    return {
      files: { "data/sources.json": withSource(project, made), [draft.path]: toJson(cited(draft.json, row, made)) },
      next: [
        `Correct in ${draft.path} whatever the source says otherwise.`,
        `npm run check, then npm run release -- ${draft.name} --change "..." --yes`,
        enterAddresses,
      ],
    };
  },
};

/** Everything about a source but its id. */
export async function askSource(answers: Answers, prefix = ""): Promise<Omit<Source, "id">> {
  const title = await answers.one(`${prefix}title`, fits(shape.title));
  const publisher = await answers.one(`${prefix}publisher`, fits(shape.publisher));
  const author = await answers.maybe(`${prefix}author`, fits(shape.author.unwrap()));
  const date = await answers.maybe(`${prefix}date`, fits(shape.date.unwrap()));
  const url = await answers.maybe(`${prefix}url`, ownAddress(`${prefix}url`));
  const tier = await answers.one(`${prefix}tier`, fits(shape.tier));
  const note = await answers.maybe(`${prefix}note`, fits(shape.note.unwrap()));
  const known = Object.entries({ author, date, url }).filter(([, value]) => value !== undefined);
  return { title, publisher, ...Object.fromEntries(known), tier, ...(note ? { note } : {}) };
}

function ownAddress(option: string): Read<string> {
  return (text) => {
    const url = fits(shape.url.unwrap())(text);
    const host = copyHost(url);
    if (host === undefined) return url;
    throw new Error(`This is the address of a copy at ${host}. Give the publisher's own, or leave --${option} out.`);
  };
}

/** The sources there are. @throws Error when their file cannot be read. */
export function sourcesIn(project: Project): readonly Source[] {
  const json = project.registers.get("sources")?.json;
  if (isRecord(json) && Array.isArray(json.sources)) return json.sources as Source[];
  throw new Error("data/sources.json is not sound. npm run check says what is wrong in it.");
}

/** The text of the list of sources with one more at its end. */
export function withSource(project: Project, made: Source): string {
  const json = project.registers.get("sources")?.json as Loose;
  return toJson({ ...json, sources: [...sourcesIn(project), made] });
}

function findRow(project: Project, ref: string, today: string): { draft: Draft; row: string } {
  const [name = "", row = "", ...rest] = ref.split("/");
  if (row === "" || rest.length > 0) throw new Error("Write dataset/row, as the page of the dataset names it.");
  const draft = draftOf(project, name, today);
  const ids = rowsOf(draft.json).map((each) => String(each.id));
  if (!ids.includes(row)) throw new Error(`${draft.known} has no row "${row}". ${suggest(row, ids)}`);
  return { draft, row };
}

function cited(json: Loose, row: string, made: Source): Loose {
  const citations = Array.isArray(json.citations) ? (json.citations as Loose[]) : [];
  const rows = rowsOf(json).map((each) =>
    each.id === row ? { ...each, sources: withId(each.sources, made.id) } : each,
  );
  return { ...json, citations: [...citations, made], rows };
}

function withId(sources: unknown, own: string): string[] {
  return [...new Set([...(Array.isArray(sources) ? sources.map(String) : []), own])];
}

function rowsOf(json: Loose): Loose[] {
  return Array.isArray(json.rows) ? json.rows.filter(isRecord) : [];
}

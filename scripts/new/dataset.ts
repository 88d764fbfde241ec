import { z } from "astro/zod";
import { id } from "../../src/datasets/schema/common.ts";
import { header } from "../../src/datasets/schema/header.ts";
import type { Source } from "../../src/datasets/schema/source.ts";
import { enterAddresses } from "../permalinks/advice.ts";
import { placeholder } from "../release/decide.ts";
import { toJson } from "../release/files.ts";
import type { Answers, Questions } from "./answers.ts";
import { fits, free, slug } from "./readers.ts";
import type { Kind } from "./kind.ts";
import { firstRow, rowKinds, rowQuestions } from "./row.ts";
import { askSource, sourceQuestions, sourcesIn, withSource } from "./source.ts";

const questions: Questions = {
  title: "Title of the dataset?",
  name: "Its name: the folder in data/ and the address?",
  description: "What does it hold, in a sentence or two?",
  coverage: "What does it cover: which time, which places, whose things?",
  method: "How were the rows gathered, and what is to be kept in mind?",
  kind: `Kind of its rows: ${rowKinds.join(", ")}?`,
  source: "Id of the source that the first row rests on (a new one is asked about)?",
  ...rowQuestions,
  ...sourceQuestions("source-"),
};

/** A dataset as a draft with its first row. A draft is on no page until it is released. */
export const datasetKind: Kind = {
  what: "a dataset, with its first row",
  questions,
  async make({ project, today }, answers) {
    const names = project.datasets.map((file) => file.id.split("/")[0] ?? "");
    const title = await answers.one("title", fits(header.title));
    const name = await answers.one("name", free(id, names, "dataset"), slug(title));
    const about = { title, ...(await askAbout(answers)) };
    const kind = await answers.one("kind", fits(z.enum(rowKinds)));
    const known = sourcesIn(project);
    const { cited, isNew } = await askCited(answers, known);
    const { columns, row } = await firstRow(kind, cited.id, answers);
    const path = `data/${name}/1.0.0.json`;
    const dataset = {
      name,
      version: "1.0.0",
      ...about,
      kind,
      released: today,
      changes: [placeholder],
      licence: "CC-BY-4.0",
      citations: [cited],
      ...(columns ? { columns } : {}),
      rows: [row],
    };
    return {
      files: { [path]: toJson(dataset), ...(isNew ? { "data/sources.json": withSource(project, cited) } : {}) },
      next: [
        `Add the other rows to ${path}; row "${String(row.id)}" shows the form.`,
        `npm run check, then npm run release -- ${name}. Until then no page, fact or figure can use it.`,
        enterAddresses,
      ],
    };
  },
};

async function askAbout(answers: Answers) {
  const description = await answers.one("description", fits(header.description));
  const coverage = await answers.one("coverage", fits(header.coverage));
  const method = await answers.one("method", fits(header.method));
  return { description, coverage, method };
}

async function askCited(answers: Answers, known: readonly Source[]): Promise<{ cited: Source; isNew: boolean }> {
  const own = await answers.one("source", fits(id));
  const found = known.find((source) => source.id === own);
  if (found) return { cited: found, isNew: false };
  answers.talk.say(`data/sources.json has no "${own}" yet.`);
  return { cited: { id: own, ...(await askSource(answers, "source-")) }, isNew: true };
}

import { figureWords } from "../../src/chapters/figure-words.ts";
import { typedNumbers } from "../../src/chapters/numbers.ts";
import type { Catalog } from "../../src/datasets/catalog.ts";
import { resolveFact } from "../../src/datasets/facts.ts";
import { id } from "../../src/datasets/schema/common.ts";
import { isObservation, type Observation } from "../../src/datasets/schema/rows.ts";
import { suggest } from "../../src/datasets/suggest.ts";
import { textWidth } from "../../src/figures/kit/text.ts";
import { checkData } from "../check/data.ts";
import { enterAddresses } from "../permalinks/advice.ts";
import { toJson } from "../release/files.ts";
import type { Answers } from "./answers.ts";
import { among, fits, free, slug } from "./readers.ts";
import { figureModule, mostRows, room } from "./figure-module.ts";
import type { Kind } from "./kind.ts";

const { shape } = figureWords;
const words = shape.states.valueType.shape;

/** A figure that draws some numbers of one unit as bars, in one state: something sound to begin from. */
export const figureKind: Kind = {
  what: "a figure, with its words",
  questions: {
    name: "Name of the figure?",
    id: "Its id: the folder in src/figures and the address?",
    purpose: "What is it for, in one sentence?",
    dataset: "Which dataset does it draw?",
    row: "Which row of it (two or more of one unit; the largest will stand on top)?",
    label: "A label other than the row's subject, as row=Label?",
    state: "Name of its first state?",
    title: "Title of that state: the finding, without a full stop and without a typed number?",
    subtitle: "Its subtitle: what is counted, where, in what unit?",
    alt: "Its alternative text: what the picture shows and what to take from it?",
  },
  async make({ project }, answers) {
    const { catalog } = checkData(project);
    if (!catalog) throw new Error("The data is not sound, so nothing can be drawn. npm run check says what is wrong.");
    const name = await answers.one("name", fits(shape.name));
    const taken = project.figures.map((figure) => figure.id);
    const own = await answers.one("id", free(id, [...taken, "kit"], "figure"), slug(name));
    const purpose = await answers.one("purpose", fits(shape.purpose));
    const dataset = await answers.one("dataset", drawable(catalog));
    const rows = await askRows(catalog, dataset, answers);
    const labels = await askLabels(catalog, dataset, rows, answers);
    const state = await answers.one("state", fits(id), "all");
    const title = await answers.one("title", fits(words.title));
    const subtitle = await answers.one("subtitle", fits(words.subtitle));
    const alt = await answers.one("alt", fits(words.alt));
    const { version } = catalog.dataset(dataset);
    const module = { id: own, dataset, range: `^${version.split(".")[0]}`, rows: rows.map((row) => row.id), state };
    const text = { name, purpose, states: { [state]: { title, subtitle, alt } }, labels };
    return {
      files: {
        [`src/figures/${own}/index.ts`]: await figureModule(module),
        [`content/en/figures/${own}.json`]: toJson({ $schema: "../../schema/figure-words.json", ...text }),
      },
      next: [
        "npm run snapshots writes its pictures without colours or fonts, for tests to compare.",
        `npm run dev, and look at /figures/${own}/: there it is as readers see it.`,
        `Let holds() in src/figures/${own}/index.ts be true as long as the title is, and no longer.`,
        `Show it in a chapter: <Step id="..." figure="${own}" state="${state}" title="...">`,
        enterAddresses,
      ],
    };
  },
};

function drawable(catalog: Catalog) {
  const read = among(catalog.names, "dataset in the edition");
  return (text: string) => {
    const name = read(text);
    if (catalog.dataset(name).kind === "observations") return name;
    throw new Error(
      `"${name}" holds no numbers to draw as bars. Begin from a figure that draws such rows: grep -rl '${catalog.dataset(name).kind === "graph" ? "kit/graph" : "kit/table"}' src/figures`,
    );
  };
}

async function askRows(catalog: Catalog, dataset: string, answers: Answers): Promise<Observation[]> {
  const all = catalog.dataset(dataset).rows.filter(isObservation);
  const read = (text: string) => {
    const found = all.find((row) => row.id === text);
    if (found) return found;
    throw new Error(
      `data/${dataset} has no row "${text}". ${suggest(
        text,
        all.map((row) => row.id),
      )}`,
    );
  };
  const rows = [...new Set(await answers.many("row", read, 2))];
  const units = [...new Set(rows.map((row) => row.unit))];
  if (units.length > 1) throw new Error(`Bars need rows of one unit, found ${units.join(" and ")}. Leave some out.`);
  if (rows.some((row) => row.value < 0)) throw new Error("Bars begin at zero, so they cannot show a value below it.");
  if (rows.length > mostRows) throw new Error(`There is room for ${mostRows} rows, found ${rows.length}.`);
  return rows.sort((a, b) => b.value - a.value);
}

async function askLabels(catalog: Catalog, dataset: string, rows: readonly Observation[], answers: Answers) {
  const ids = rows.map((row) => row.id);
  const read = (text: string): [string, string] => {
    const [row = "", ...rest] = text.split("=");
    if (ids.includes(row) && rest.join("=").trim()) return [row, rest.join("=").trim()];
    throw new Error(`Write one of ${ids.map((each) => `${each}=Label`).join(", ")}.`);
  };
  const said = new Map(answers.given.label || answers.talk.ask ? await answers.many("label", read) : []);
  const labels = rows.map((row) => [row.id, said.get(row.id) ?? usual(row, `${dataset}/${row.id}`)] as const);
  for (const [row, text] of labels) {
    const value = resolveFact({ of: `${dataset}/${row}` }, catalog).text;
    if (textWidth(`${value}  ${text}`, "value") > room) {
      throw new Error(`The label "${text}" of row "${row}" is too long. Give a shorter one: --label "${row}=..."`);
    }
  }
  return Object.fromEntries(labels);
}

/** The row's subject in words; its date where the subject has a number in it, which no label may. */
function usual({ subject }: Observation, ref: string): string {
  const text = subject.replaceAll("-", " ");
  return typedNumbers(text).length > 0 ? `{${ref} as date}` : text.charAt(0).toUpperCase() + text.slice(1);
}

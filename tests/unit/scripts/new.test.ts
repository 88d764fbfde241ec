import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ESLint } from "eslint";
import { check, resolveConfig } from "prettier";
import { describe, expect, it } from "vitest";
import { checkContent } from "../../../scripts/check/content.ts";
import { kinds } from "../../../scripts/new/kinds.ts";
import { make } from "../../../scripts/new/make.ts";
import { readProject } from "../../../scripts/project.ts";
import { root, run } from "../../../scripts/run.ts";
import { figureRows, printedWords } from "../../../src/chapters/figure-print.ts";
import { figureWords } from "../../../src/chapters/figure-words.ts";
import { drawState } from "../../../src/figures/kit/define.ts";
import { frames } from "../../../src/figures/kit/scene.ts";
import { printFault } from "../../../src/datasets/faults.ts";
import { copyOfValid } from "../../data/overlay.ts";
import { checkData } from "../../../scripts/check/data.ts";

const today = "2026-03-05";

/** A sound project in a folder of its own, with the kit that a new figure draws with. */
function project(name: string) {
  const folder = copyOfValid(`new-${name}`);
  cpSync(join(root, "src/figures/kit"), join(folder, "src/figures/kit"), { recursive: true });
  const said: string[] = [];
  return {
    folder,
    read: (file: string) => readFileSync(join(folder, file), "utf8"),
    json: (file: string) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Record<string, unknown>,
    new: async (kind: string | undefined, given: Record<string, string | string[]>, answers?: string[]) => {
      const ask = answers && (() => Promise.resolve(answers.shift() ?? ""));
      const many = Object.fromEntries(Object.entries(given).map(([option, text]) => [option, [text].flat()]));
      await make(folder, { kind, given: many, today }, { say: (text) => said.push(text), ask });
      return said.join("\n");
    },
    check: async () => {
      const { faults, notes } = await checkContent(folder);
      return { faults: faults.map(printFault), notes };
    },
  };
}

const term = { term: "Ash tree", short: "A tree with feathered leaves.", see: ["oak", "elm"] };
const source = { title: "A second look", publisher: "Tree Club", date: "2026-02", tier: "B", row: "trees/oaks" };
const dataset = {
  title: "Shrubs of the park",
  description: "How many shrubs of each kind stand in the park.",
  coverage: "One park",
  method: "Counted by hand",
  kind: "observations",
  source: "survey",
  "row-id": "hazels",
  "row-grade": "measured",
  "row-subject": "hazel",
  "row-maker": "other",
  "row-measure": "shrubs",
  "row-value": "12",
  "row-unit": "repositories",
  "row-as-of": "2026-02",
  "row-method": "counted",
  "row-counts": "shrubs in the park",
  "row-role": "checked",
};
const figure = {
  name: "Trees as bars",
  purpose: "Shows which trees stand in the park.",
  dataset: "trees",
  row: ["oaks", "elms"],
  title: "There are more oaks than elms",
  subtitle: "Trees counted in one park",
  alt: "A bar for each kind of tree in the park. The bar of oaks is longer than the bar of elms.",
};
const chapter = {
  title: "The last layer",
  question: "What else stands in the park?",
  description: "What else stands in the park, how it was counted, and what nobody has looked at.",
  step: ["trees/claimed: What was said", "trees/counted: What was found"],
};

describe("npm run new", () => {
  it("makes a term that passes as it is", async () => {
    const { new: make, json, check } = project("term");
    expect(await make("term", term)).toContain('<Term id="ash-tree">ash tree</Term>');
    expect(json("content/en/glossary/ash-tree.json")).toMatchObject(term);
    expect(await check()).toEqual({ faults: [], notes: [] });
  });

  it("makes a source, cited by the row that rests on it, in a draft", async () => {
    const { new: make, json, check } = project("source");
    expect(await make("source", source)).toContain("npm run release -- trees");
    expect(json("data/sources.json").sources).toContainEqual(expect.objectContaining({ id: "tree-club-2026" }));
    const draft = "data/trees/1.1.0.json";
    expect(json(draft).rows).toContainEqual(
      expect.objectContaining({ id: "oaks", sources: ["survey", "tree-club-2026"] }),
    );
    expect((await check()).faults).toEqual([]);
  });

  it("makes a dataset that waits for its release, on no page till then", async () => {
    const { new: make, check } = project("dataset");
    expect(await make("dataset", dataset)).toContain("npm run release -- shrubs-of-the-park");
    const { faults, notes } = await check();
    expect(faults).toEqual([]);
    expect(notes[0]).toContain("data/shrubs-of-the-park/1.0.0.json is a draft");
  });

  it("makes a table with its columns, and a new source along with a dataset", async () => {
    const { new: make, json, check } = project("table");
    const { title, description, coverage, method } = dataset;
    await make("dataset", {
      ...{ title, description, coverage, method, kind: "table", source: "gardener", "source-tier": "C" },
      ...{ "source-title": "Notes", "source-publisher": "A gardener", column: ["height: Height: In metres."] },
      ...{ cell: "height=3", "row-id": "hazel", "row-grade": "opinion", "row-role": "context" },
    });
    expect(json("data/shrubs-of-the-park/1.0.0.json").rows).toEqual([
      { id: "hazel", grade: "opinion", role: "context", sources: ["gardener"], cells: { height: 3 } },
    ]);
    expect((await check()).faults).toEqual([]);
  });

  it("makes a figure that is drawn in both frames, in the form and by the rules of the code", async () => {
    const { new: make, folder, read, check } = project("figure");
    expect(await make("figure", figure)).toContain("npm run snapshots");
    expect(await check()).toEqual({ faults: [], notes: [] });
    const code = read("src/figures/trees-as-bars/index.ts");
    const form = await resolveConfig(join(root, "package.json"));
    expect(await prettierCheck(code, form)).toBe(true);
    const [linted] = await new ESLint({ cwd: root }).lintText(code, { filePath: "src/figures/trees-as-bars/index.ts" });
    expect(linted?.messages).toEqual([]);
    const made = await readProject(folder);
    const { figure: module } = made.figures.find(({ id }) => id === "trees-as-bars")!;
    const { catalog } = checkData(made);
    const words = figureWords.parse(made.figureWords.find(({ id }) => id === "trees-as-bars")!.json);
    const rows = figureRows(module, catalog!);
    for (const frame of Object.values(frames)) {
      const { marks } = drawState(module, rows, printedWords(words, rows, catalog!), "all", frame);
      expect(marks.flatMap(({ row }) => row ?? [])).toEqual(["trees/oaks", "trees/elms"]);
    }
  });

  it("makes a chapter that stands as it is, and the check names what is still to be written", async () => {
    const { new: make, check, read } = project("chapter");
    await make("chapter", chapter);
    expect(read("content/en/chapters/02-the-last-layer.mdx")).toContain('<Step id="what-was-found" figure="trees"');
    const { faults, notes } = await check();
    expect(faults).toEqual([]);
    expect(notes).toEqual([
      expect.stringMatching(
        /^content\/en\/chapters\/02-the-last-layer\.mdx: lines 7, 8, .* are still to be written\.$/,
      ),
    ]);
  });

  it("asks where there is a terminal, and asks again after an answer that does not fit", async () => {
    const { new: make, json } = project("asks");
    const said = await make(undefined, {}, [
      "tree",
      "term",
      "Ash",
      "",
      "short",
      "It has feathered leaves.",
      "",
      "oka",
      "oak",
      "",
    ]);
    expect(said).toContain('There is no kind of thing called "tree". Did you mean "term"?');
    expect(said).toContain("Expected at least 10 characters. Write more.");
    expect(said).toContain('There is no term "oka". Did you mean "oak"?');
    expect(json("content/en/glossary/ash.json")).toMatchObject({ term: "Ash", see: ["oak"] });
  });

  const wrong: [
    what: string,
    kind: string | undefined,
    given: Record<string, string | string[]>,
    says: string | RegExp,
  ][] = [
    ["no kind", undefined, {}, "npm run new -- chapter|figure|dataset|term|source"],
    ["an unknown option", "term", { ...term, shrot: "x" }, 'There is no option --shrot here. Did you mean "short"?'],
    ["a missing answer", "term", { term: "Ash" }, "--short is missing: What does it mean, in one sentence?"],
    ["a term that is there", "term", { ...term, id: "oak" }, 'There is a term "oak" already.'],
    ["a date of no calendar", "source", { ...source, date: "2026-13" }, /^--date "2026-13": Expected a date, as .*\.$/],
    [
      "a day of no calendar",
      "source",
      { ...source, date: "2026-02-30" },
      /: Expected a day that is in the calendar\.$/,
    ],
    [
      "a date to come",
      "source",
      { ...source, date: "2999" },
      '--date "2999": Expected a date that is not in the future.',
    ],
    [
      "a tier that is none",
      "source",
      { ...source, tier: "Z" },
      /^--tier "Z": Expected one of A, B, C, D\. Write one of these\.$/,
    ],
    [
      "an address that is none",
      "source",
      { ...source, url: "trees" },
      '--url "trees": Expected an http(s) address of the publisher.',
    ],
    [
      "the address of a copy",
      "source",
      { ...source, url: "https://web.archive.org/web/2026/https://trees.example/" },
      "This is the address of a copy at web.archive.org. Give the publisher's own, or leave --url out.",
    ],
    [
      "a description that is too long",
      "chapter",
      { ...chapter, description: "The trees. ".repeat(20) },
      "Expected at most 200 characters. Write less.",
    ],
    [
      "the title of another chapter",
      "chapter",
      { ...chapter, title: "The first LAYER", id: "other" },
      'content/en/chapters/01-first-layer.mdx has the title "The first layer" already. Choose another title.',
    ],
    ["a row that is not there", "source", { ...source, row: "trees/oak" }, 'Did you mean "oaks"?'],
    ["a unit that is none", "dataset", { ...dataset, "row-unit": "repository" }, 'Did you mean "repositories"?'],
    ["rows that no bar can show", "figure", { ...figure, dataset: "tree" }, 'Did you mean "trees"?'],
    [
      "a picture that is not there",
      "chapter",
      { ...chapter, step: ["trees/count: X", "trees/counted: Y"] },
      "trees/counted",
    ],
    [
      "a chapter of one step",
      "chapter",
      { ...chapter, step: "trees/counted: X" },
      "--step is needed 2 times, found 1.",
    ],
  ];

  it.each(wrong)("refuses %s and says what to do", async (what, kind, given, says) => {
    await expect(project(`wrong-${what.replaceAll(" ", "-")}`).new(kind, given)).rejects.toThrow(says);
  });

  it("says of each page, figure or version that its address is to be entered", async () => {
    const made = { source, dataset, figure, chapter };
    for (const [kind, given] of Object.entries(made)) {
      expect(await project(`address-${kind}`).new(kind, given)).toContain("npm run build && npm run permalinks");
    }
  });

  it("names the newest file that is there where a row is not in it", async () => {
    const { new: make, folder } = project("lost-row");
    await run(process.execPath, ["scripts/hashes.ts", folder]);
    const refused = make("source", { ...source, row: "trees/oak" });
    await expect(refused).rejects.toThrow('--row "trees/oak": data/trees/1.1.0.json has no row "oak".');
  });

  it("writes nothing that the check refuses, and gives the command back", async () => {
    const { new: make, folder, check } = project("refused");
    const refused = make("figure", { ...figure, title: "There are 900 oaks in the park" });
    await expect(refused).rejects.toThrow(
      /"900"[\s\S]*Nothing was written\.[\s\S]*npm run new -- figure --name "Trees as bars"/,
    );
    expect((await check()).faults).toEqual([]);
    expect((await readProject(folder)).figures.map(({ id }) => id)).toEqual(["trees"]);
  });

  it("has a question for every option that a kind takes", () => {
    for (const { questions } of Object.values(kinds)) {
      for (const question of Object.values(questions)) expect(question).toMatch(/[.?]$/);
    }
  });
});

function prettierCheck(code: string, form: Awaited<ReturnType<typeof resolveConfig>>): Promise<boolean> {
  return check(code, { ...form, parser: "typescript" });
}

import { describe, expect, it } from "vitest";
import { pagesOf } from "../../../scripts/check/pages.ts";
import { readProject } from "../../../scripts/project.ts";
import { outlineOf } from "../../../src/chapters/outline.ts";
import { term } from "../../../src/chapters/term.ts";
import { readEntries } from "../../../src/search/engine.ts";
import { readLedger } from "../../../src/site/ledger.ts";
import {
  claimEntry,
  datasetEntry,
  figureEntries,
  sourceEntry,
  storyEntries,
  termEntry,
} from "../../../src/site/search-entries.ts";
import { catalog, figures } from "../../loaded.ts";

const project = await readProject(process.cwd());
const { claims } = readLedger(catalog);
const pages = pagesOf(project);

const story = project.chapters.flatMap(({ id, text, file }) =>
  storyEntries(
    {
      path: `/chapters/${id}/`,
      title: id,
      where: "A chapter",
      lead: [],
      mdx: text,
      steps: outlineOf(text, file).steps,
    },
    claims,
    catalog,
  ),
);
const drawn = figures.flatMap(({ figure, words }) =>
  figureEntries({ id: figure.id, name: figure.id, purpose: "", words }),
);
const terms = project.glossary.map(({ id, json }) => termEntry(id, term.parse(json)));
const datasets = catalog.names.map((name) => datasetEntry(catalog.dataset(name)));
const checked = claims.map(claimEntry);
const all = [...story, ...drawn, ...terms, ...datasets, ...checked];

describe("what can be found", () => {
  it("is every step that has an address, with its title and its text", () => {
    const steps = [...pages].filter((page) => page.startsWith("/chapters/") && page.includes("#"));
    expect(steps.length).toBeGreaterThan(20);
    expect(story.filter(({ path }) => path.includes("#")).map(({ path }) => path)).toEqual(steps);
    for (const { path, title, text } of story.filter((entry) => entry.path.includes("#"))) {
      expect(title.length, path).toBeGreaterThan(2);
      expect(text.length, path).toBeGreaterThan(40);
      expect(text, path).not.toMatch(/[<>{}]/);
    }
  });

  it("is every figure with every state's finding and its labels", () => {
    for (const { figure, words } of figures) {
      const found = drawn.filter(({ path }) => path.startsWith(`/figures/${figure.id}/`));
      expect(found.map(({ title }) => title)).toEqual([
        figure.id,
        ...Object.values(words.states).map(({ title }) => title),
      ]);
      for (const label of Object.values(words.labels)) expect(found[0]!.more).toContain(label);
    }
  });

  it("is every claim with its number, its words, its verdict and what was found", () => {
    for (const [index, { id, verdict }] of claims.entries()) {
      expect(checked[index]).toMatchObject({ id, path: `/claims/#${id}` });
      expect(checked[index]!.where).toContain(id);
      expect(checked[index]!.where).toContain(verdict);
    }
    expect(claims.length).toBeGreaterThan(200);
  });

  it("has each address once, and each leads to a page there is", () => {
    const paths = all.map(({ path }) => path);
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
    const isThere = (path: string) => pages.has(path) || pages.has(path.replace(/#.*/, ""));
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
  });

  it("tells sources by publisher and date, and briefings by their number", () => {
    const source = { id: "briefing-007", title: "On oaks", publisher: "Briefing", date: "2026-03", tier: "D" } as const;
    expect(sourceEntry(source)).toMatchObject({
      path: "/sources/#briefing-007",
      title: "Briefing 007: On oaks",
      where: "Briefing, March 2026",
    });
  });
});

describe("the project's own entries", async () => {
  const find = await readEntries(all.map(({ path, ...entry }) => ({ ...entry, href: path })));
  const first = (query: string) => find(query).hits[0]?.entry.href;

  it("have each claim first under its own number", () => {
    for (const { id } of claims) expect(first(id)).toBe(`/claims/#${id}`);
  });

  it("have each term first, or beside what shares its name, under its own words", () => {
    for (const { title, path } of terms) {
      const best = find(title).hits.slice(0, 3);
      expect(
        best.map(({ entry }) => entry.href),
        title,
      ).toContain(path);
    }
  });

  it("have each step among the first under its own title", () => {
    for (const { title, path } of story.filter((entry) => entry.path.includes("#"))) {
      const best = find(title).hits.slice(0, 5);
      expect(
        best.map(({ entry }) => entry.href),
        title,
      ).toContain(path);
    }
  });

  it("lead from a claim's number to the steps that use it", () => {
    const used = claims.find(({ steps }) => steps?.includes("zero-nvidia"))!;
    const hrefs = find(used.id).hits.map(({ entry }) => entry.href);
    expect(hrefs).toContain("/chapters/hardware-layer/#zero-nvidia");
  });
});

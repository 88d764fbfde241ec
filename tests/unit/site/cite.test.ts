import { describe, expect, it } from "vitest";
import { bibtex, cslItem, ris } from "../../../src/site/cite/files.ts";
import { apa, chicago, citationText, creditLine, unstyled } from "../../../src/site/cite/text.ts";
import type { Work } from "../../../src/site/cite/work.ts";
import { printApa, readCitation } from "../../citations.ts";

const chapter: Work = {
  kind: "chapter",
  place: "chapters/oaks",
  title: "The oak layer",
  url: "https://site.example/chapters/oaks/",
  edition: "2026-03-01-2",
  data: ["trees 1.1.0"],
};
const figure: Work = {
  ...chapter,
  kind: "figure",
  place: "figures/trees",
  title: "Oaks & elms: 100% of_them",
  url: "https://site.example/figures/trees/",
};
const dataset: Work = {
  kind: "dataset",
  place: "data/trees/1.1.0",
  title: "Trees of the park",
  url: "https://site.example/data/trees/",
  edition: "2026-03-01",
  version: "1.1.0",
};

describe("a citation", () => {
  it.each([chapter, figure, dataset])("of a $kind reads the same from BibTeX, RIS and CSL-JSON", (work) => {
    for (const text of [bibtex(work), ris(work), JSON.stringify([cslItem(work)])]) {
      const item = readCitation(text);
      expect(item.title, text).toBe(work.title);
      expect(item.author.map(({ family, literal }) => family ?? literal)).toEqual([
        "The Dependency Mirror contributors",
      ]);
      expect(item.issued["date-parts"]).toEqual([[2026, 3, 1]]);
      expect(item.URL).toBe(work.url);
      expect(item.version).toBe(work.version);
      expect(item.note).toContain("Licence: CC BY 4.0");
      expect(text).toContain("edition of 1 March 2026");
      for (const data of work.data ?? []) expect(item.note).toContain(data);
    }
  });

  it("has its own kind where the format knows it", () => {
    const types = [chapter, figure, dataset].map((work) => [
      readCitation(ris(work)).type,
      readCitation(JSON.stringify(cslItem(work))).type,
    ]);
    expect(types).toEqual([
      ["webpage", "webpage"],
      ["figure", "figure"],
      ["dataset", "dataset"],
    ]);
  });

  it.each([chapter, dataset])("of a $kind in APA style is what the style's own processor prints", (work) => {
    const printed = printApa(cslItem(work)).replace("[Dataset]", "[Data set]").replace("Edition of", "edition of");
    expect(unstyled(apa(work))).toBe(printed);
  });

  it("of a figure says that it is one", () => {
    expect(unstyled(apa(figure))).toBe(
      "The Dependency Mirror contributors. (2026). Oaks & elms: 100% of_them [Figure]. The Dependency Mirror, edition of 1 March 2026. https://site.example/figures/trees/",
    );
  });

  it("follows the Chicago Manual in a bibliography", () => {
    expect(unstyled(chicago(chapter))).toBe(
      "The Dependency Mirror contributors. “The oak layer.” The Dependency Mirror. Edition of March 1, 2026. https://site.example/chapters/oaks/.",
    );
    expect(unstyled(chicago(dataset))).toBe(
      "The Dependency Mirror contributors. Trees of the park. Version 1.1.0. The Dependency Mirror, March 1, 2026. Data set. https://site.example/data/trees/.",
    );
  });

  it("has a credit line with authors, edition, address and licence", () => {
    expect(creditLine(dataset)).toBe(
      "“Trees of the park”, version 1.1.0: The Dependency Mirror contributors, The Dependency Mirror, edition of 1 March 2026, https://site.example/data/trees/. CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
    );
    expect(citationText(dataset)).toContain(`Credit line\n${creditLine(dataset)}\n`);
  });
});

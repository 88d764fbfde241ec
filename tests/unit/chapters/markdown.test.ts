import { describe, expect, it } from "vitest";
import {
  anchor,
  chapterMarkdown,
  markdownText,
  paragraph,
  words,
  type MarkdownParts,
} from "../../../src/chapters/markdown.ts";

const parts: MarkdownParts = {
  fact: ({ of }) => anchor(`https://site.example/data/${of?.replace("/", "/#")}`, words("900")),
  term: (id, inside) => anchor(`https://site.example/glossary/#${id}`, ...inside),
  picture: (figure, state) => [paragraph(words(`${figure}, ${state}`))],
  disagree: ({ title = "" }) => [paragraph(words(title))],
  address: (href) => `https://site.example${href}`,
};
const told = (mdx: string) => markdownText(chapterMarkdown(mdx, parts));

describe("a chapter as Markdown", () => {
  it("has a heading a step, with its words and then its picture", () => {
    const mdx =
      '<Scrolly>\n\n<Step id="a" figure="trees" state="counted" title="Oaks">\n\nThey *grow*.\n\n</Step>\n\n</Scrolly>';
    expect(told(mdx)).toBe("## Oaks\n\nThey *grow*.\n\n> trees, counted\n");
  });

  it("links each number to its row and each term to the glossary", () => {
    expect(told('There are <Fact of="trees/oaks" /> <Term id="oak">oaks</Term>.')).toBe(
      "There are [900](https://site.example/data/trees/#oaks) [oaks](https://site.example/glossary/#oak).\n",
    );
  });

  it("keeps asides, what to remember and where sources disagree", () => {
    expect(told('<Aside title="More">\n\nDetails.\n\n</Aside>')).toBe("### More\n\nDetails.\n");
    expect(told("<Remember>\n\nOaks last.\n\n</Remember>")).toBe("> Oaks last.\n");
    expect(told('<Disagree title="Two counts" rows="a/b a/c" why="method">\n\nWe print one.\n\n</Disagree>')).toBe(
      "Two counts\n\nWe print one.\n",
    );
  });

  it("makes links good outside the site", () => {
    expect(told("See [the data](/data/).")).toBe("See [the data](https://site.example/data/).\n");
  });

  it("refuses a component it has no form for", () => {
    expect(() => told("<Video />")).toThrow("Give it one in src/chapters/markdown.ts.");
  });
});

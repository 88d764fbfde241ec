import { describe, expect, it } from "vitest";
import { llmsText } from "../../../src/site/llms.ts";

const head = { title: "The site", summary: "What it is about.", details: ["More of it."] };
const chapter = { name: "Hardware", url: "https://site.example/chapters/hardware/", text: "Chips and rules." };

describe("the description of the site for language models", () => {
  it("is Markdown: a title, a summary in a quotation, and a list of links a section", () => {
    expect(llmsText(head, [{ title: "Chapters", links: [chapter] }])).toBe(
      [
        "# The site",
        "> What it is about.",
        "More of it.",
        "## Chapters",
        "- [Hardware](https://site.example/chapters/hardware/): Chips and rules.\n",
      ].join("\n\n"),
    );
  });

  it("keeps a name with brackets and a text of several lines in its item", () => {
    const odd = { ...chapter, name: "Hardware [draft]", text: "Chips\n  and rules." };
    expect(llmsText(head, [{ title: "Chapters", links: [odd] }])).toContain(
      "- [Hardware \\[draft\\]](https://site.example/chapters/hardware/): Chips and rules.\n",
    );
  });
});

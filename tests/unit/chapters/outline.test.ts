import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../../scripts/run.ts";
import { components } from "../../../src/chapters/markup.ts";
import { outlineOf } from "../../../src/chapters/outline.ts";

const file = "content/en/chapters/01-oaks.mdx";
const step = (body: string, id = "look") =>
  `<Step id="${id}" figure="trees" state="all" title="Look">\n\n${body}\n\n</Step>`;
const found = (body: string) => outlineOf(step(body), file).faults.map(({ place, value }) => [place, value]);

describe("the outline of a chapter", () => {
  const text = `---\ntitle: Oaks\n---\n\n<Intro>\n\nA [park](/figures/) has <Term id="oak">oaks</Term>.\n\n</Intro>\n\n<Scrolly>\n\n${step('We saw <Fact of="trees/oaks" as="words" /> and <Term id="elm">elms</Term>.')}\n\n</Scrolly>\n\n<Outro>\n\nOf them <Fact of="trees/oaks" over="trees/all" as="one-in" />.\n\n</Outro>\n`;
  const outline = outlineOf(text, file);

  it("lists the steps with their figure and state, and the line of the file they stand on", () => {
    expect(outline.steps).toEqual([
      {
        id: "look",
        title: "Look",
        figure: "trees",
        state: "all",
        facts: [{ of: "trees/oaks", as: "words" }],
        terms: ["elm"],
        line: 13,
      },
    ]);
  });

  it("lists the facts of the whole chapter in the order of the text", () => {
    expect(outline.facts).toEqual([
      { of: "trees/oaks", as: "words" },
      { of: "trees/oaks", over: "trees/all", as: "one-in" },
    ]);
  });

  it("lists terms and links with their lines", () => {
    expect(outline.terms).toEqual([
      { id: "oak", line: 7 },
      { id: "elm", line: 15 },
    ]);
    expect(outline.links).toEqual([{ href: "/figures/", line: 7 }]);
  });

  it("finds no fault in sound text, with or without its front matter", () => {
    expect(outline.faults).toEqual([]);
    expect(outlineOf(text.slice(text.indexOf("<Intro>")), file).facts).toEqual(outline.facts);
  });

  it("is empty but for the fault when the text is no MDX", () => {
    const broken = outlineOf("<Step>\n\nOpen.", file);
    expect(broken).toMatchObject({ steps: [], facts: [], readable: false });
    expect(broken.faults).toHaveLength(1);
  });

  it("allows the components that a chapter's page provides, and no others", () => {
    const page = readFileSync(join(root, "src/components/in-story.ts"), "utf8");
    const provided = /const inStory = \{([^}]*)\}/
      .exec(page)?.[1]
      ?.split(",")
      .map((name) => name.trim());
    const allowed = Object.keys(components).filter((name) => /^[A-Z]/.test(name));
    // What a text names by itself; "a: Link" is how its plain links are written.
    expect(allowed.sort()).toEqual(provided?.filter((name) => /^[A-Z]/.test(name)).sort());
  });
});

describe("a chapter is words, not code", () => {
  it.each([
    ['import x from "y"', "line 3"],
    ["export const x = 1", "line 3"],
    ["{1 + 1}", "line 3"],
    ["Say {name}.", "line 3"],
    ["<script>alert()</script>", "line 3, <script>"],
    ['<iframe src="https://a.example"></iframe>', "line 3, <iframe>"],
    ['<q onmouseover="x">a</q>', "line 3, <q>"],
    ['<q style="color: red">a</q>', "line 3, <q>"],
    ["[a](javascript:alert())", "line 3"],
    ["[a](JavaScript:alert())", "line 3"],
    ["[a](data:text/html,x)", "line 3"],
    ["[a](//elsewhere.example)", "line 3"],
    ["[a](vbscript:x)", "line 3"],
    ["![a](/a.png)", "line 3"],
    ['<Term id={"oak"}>oak</Term>', "line 3, <Term>"],
    ["<Term {...x}>oak</Term>", "line 3, <Term>"],
    ["<constructor>a</constructor>", "line 3, <constructor>"],
  ])("refuses %s", (body, place) => {
    expect(found(body).map(([where]) => where)).toContain(place);
  });

  it.each([
    "[a](https://a.example)",
    "[a](mailto:a@b.example)",
    "[a](/glossary/)",
    "[a](#look)",
    "CO<sub>x</sub>",
    "*Well*, **so**.",
  ])("allows %s", (body) => {
    expect(found(body)).toEqual([]);
  });
});

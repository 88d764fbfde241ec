import { ESLint } from "eslint";
import { describe, expect, it } from "vitest";
import { root } from "../../../scripts/run.ts";

const eslint = new ESLint({ cwd: root });

async function messages(filePath: string, code: string): Promise<string[]> {
  const text = filePath.endsWith(".astro") ? `---\n${code}\n---\n` : `${code}\n`;
  const results = await eslint.lintText(text, { filePath });
  return results.flatMap((result) => result.messages.map(({ message }) => message));
}

const wrong: [file: string, code: string, rule: string][] = [
  [
    "src/datasets/wrong.ts",
    'import "../figures/kit/scene.ts";',
    "src/datasets may import src/i18n and itself, not src/figures.",
  ],
  ["src/datasets/wrong.ts", 'import "d3";', "src/datasets imports no package but astro/zod."],
  ["src/datasets/wrong.ts", 'import "node:fs";', "src/datasets imports no package but astro/zod."],
  [
    "src/figures/tree/index.ts",
    'import { clean } from "../../datasets/numerals.ts";\nclean(1);',
    'src/figures takes only types from src/datasets: write "import type".',
  ],
  ["src/figures/tree/index.ts", 'import "../../scroll/story.ts";', "src/figures may import itself, not src/scroll."],
  ["src/figures/tree/index.ts", 'import "../../i18n/en.ts";', "src/figures may import itself, not src/i18n."],
  ["src/figures/tree/index.ts", 'import "playwright";', "src/figures imports no package but d3."],
  [
    "src/figures/tree/index.ts",
    'import "../downloads/place.ts";',
    "A figure imports its own folder and ../kit, never another figure.",
  ],
  ["src/figures/kit/wrong.ts", 'import "../downloads/place.ts";', "The kit knows no figure."],
  [
    "src/scroll/wrong.ts",
    'import "../components/in-story.ts";',
    "src/scroll may import src/figures, src/i18n and itself, not src/components.",
  ],
  ["src/scroll/wrong.ts", 'import "scrollama";', "Only src/scroll/observe.ts imports scrollama"],
  ["src/scroll/wrong.ts", 'import "node:fs";', "src/scroll imports no package but d3."],
  ["src/browse/wrong.ts", 'import "../scroll/story.ts";', "src/browse may import itself, not src/scroll."],
  ["src/browse/wrong.ts", 'import "d3";', "src/browse imports no package."],
  ["src/present/wrong.ts", 'import "../scroll/story.ts";', "src/present may import itself, not src/scroll."],
  [
    "src/search/wrong.ts",
    'import "../scroll/story.ts";',
    "src/search may import src/browse and itself, not src/scroll.",
  ],
  ["src/search/wrong.ts", 'import "d3";', "src/search imports no package but minisearch."],
  [
    "src/site/wrong.ts",
    'import { folded } from "../search/words.ts";\nfolded("");',
    'src/site takes only types from src/search: write "import type".',
  ],
  [
    "src/chapters/wrong.ts",
    'import "../site/config.ts";',
    "src/chapters may import src/figures, src/datasets, src/i18n and itself, not src/site.",
  ],
  ["src/site/wrong.ts", 'import "../components/in-story.ts";', "not src/components."],
  ["src/components/Wrong.astro", 'import "../layouts/Page.astro";', "not src/layouts."],
  ["src/layouts/Wrong.astro", 'import "../pages/index.astro";', "not src/pages."],
  ["src/i18n/wrong.ts", 'import "../datasets/dates.ts";', "src/i18n may import itself, not src/datasets."],
  ["tests/unit/wrong.test.ts", 'import "../../src/pages/index.astro";', "Nothing imports pages."],
  ["scripts/wrong.ts", 'import "scrollama";', "Only src/scroll/observe.ts imports scrollama"],
];

const right: [file: string, code: string][] = [
  ["src/figures/tree/index.ts", 'import type { Row } from "../../datasets/schema/rows.ts";\nexport type Rows = Row[];'],
  ["src/figures/tree/index.ts", 'import "../kit/scene.ts";\nimport "./place.ts";\nimport "d3";'],
  ["src/datasets/right.ts", 'import "astro/zod";\nimport "../i18n/en.ts";\nimport "./schema/rows.ts";'],
  ["src/scroll/observe.ts", 'import "scrollama";'],
  ["src/scroll/right.ts", 'import "../figures/kit/scene.ts";'],
  ["src/pages/figures/right.astro", 'import "../../layouts/Page.astro";'],
];

describe("the walls between the rooms of src", () => {
  it.each(wrong)("%s may not say %s", async (file, code, rule) => {
    expect((await messages(file, code)).join("\n")).toContain(rule);
  });

  it.each(right)("%s may say %s", async (file, code) => {
    expect(await messages(file, code)).toEqual([]);
  });
});

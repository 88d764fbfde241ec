/** A site of plain Astro, to measure the build against. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../run.ts";
import { chaptersFolder } from "./grow.ts";

const plainFiles: Readonly<Record<string, string>> = {
  "astro.config.mjs": `import mdx from "@astrojs/mdx";\nexport default { integrations: [mdx()] };\n`,
  "src/content.config.ts": `import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
export const collections = { chapters: defineCollection({ loader: glob({ pattern: "*.mdx", base: "./${chaptersFolder}" }) }) };
`,
  "src/Part.astro": `---\nconst { title } = Astro.props;\n---\n<section>{title && <h2>{title}</h2>}<slot /></section>\n`,
  "src/pages/[chapter].astro": `---
import { getCollection, render } from "astro:content";
import Part from "../Part.astro";
export async function getStaticPaths() {
  return (await getCollection("chapters")).map((chapter) => ({ params: { chapter: chapter.id }, props: { chapter } }));
}
const { chapter } = Astro.props;
const { Content } = await render(chapter);
---
<html lang="en"><head><title>{chapter.data.title}</title></head>
<body><h1>{chapter.data.title}</h1><Content components={{ Scrolly: Part, Step: Part }} /></body></html>
`,
};

/** The made-up chapters of a grown copy as a site of plain Astro and MDX: headings and words, no pictures. */
export function plainSite(grown: string): string {
  const folder = mkdtempSync(join(tmpdir(), "growth-plain-"));
  for (const [file, text] of Object.entries(plainFiles)) {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  mkdirSync(join(folder, chaptersFolder), { recursive: true });
  for (const file of readdirSync(join(grown, chaptersFolder)).filter((name) => name.includes("-grown-")))
    cpSync(join(grown, chaptersFolder, file), join(folder, chaptersFolder, file));
  writeFileSync(join(folder, "package.json"), `{ "type": "module", "private": true }\n`);
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
  return folder;
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { figureRows, printedWords, rowSources } from "../../src/chapters/figure-print.ts";
import { figureWords } from "../../src/chapters/figure-words.ts";
import type { Catalog } from "../../src/datasets/catalog.ts";
import { drawState } from "../../src/figures/kit/define.ts";
import { frames, type Scene } from "../../src/figures/kit/scene.ts";
import { embedDocument } from "../../src/site/embed/document.ts";
import type { FigureModule, Project } from "../project.ts";
import { root } from "../run.ts";

/** Every picture of an edition as a page that needs nothing but itself, by `figure/state`. */
export function frozenPages(project: Project, catalog: Catalog): Map<string, string> {
  const css = frozenStyle();
  return new Map(project.figures.flatMap((module) => pagesOf(module, project, catalog, css)));
}

function pagesOf({ id, figure }: FigureModule, project: Project, catalog: Catalog, css: string): [string, string][] {
  const rows = figureRows(figure, catalog);
  const file = project.figureWords.find((words) => words.id === id);
  const words = printedWords(figureWords.parse(file?.json), rows, catalog);
  const sources = rowSources(rows, catalog);
  // Addresses are told from where the page stands, so that they hold wherever a copy of the site lives.
  const link = (path: `/${string}`) => `../../../..${path}`;
  return Object.keys(figure.states).map((state) => {
    const page = embedDocument({
      figure: id,
      state,
      words: words.states[state]!,
      scenes: [frames.wide, frames.narrow].map((frame) => bare(drawState(figure, rows, words, state, frame))),
      sources,
      style: { css },
      edition: catalog.edition.id,
      link,
      canonical: link(`/figures/${id}/`),
    });
    return [`${id}/${state}`, page];
  });
}

/** A picture without the names of its rows, which lead nowhere on a page that stands alone. */
function bare(scene: Scene): Scene {
  const strip = ({ row: _, children, ...mark }: Scene["marks"][number]): Scene["marks"][number] =>
    children ? { ...mark, children: children.map(strip) } : mark;
  return { ...scene, marks: scene.marks.map(strip) };
}

/** The style of an embed with all it imports but the web fonts: a frozen page uses fonts of the reader's machine. */
export function frozenStyle(): string {
  return (
    read("embed.css")
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(/\s+/g, " ")
      .replace(/ ?([{};,]) ?/g, "$1")
      // The dark theme that a reader chooses on the site; a frame follows the reader's system.
      .replace(/:root\[data-theme="dark"\]\{[^}]*\}/g, "")
      .replaceAll(": ", ":")
      .replaceAll(";}", "}")
      .trim()
  );
}

function read(name: string): string {
  const css = readFileSync(join(root, "src/styles", name), "utf8").replaceAll("\r\n", "\n");
  return css.replace(/@import "\.\/([^"]+)";/g, (_, other: string) => (other === "fonts.css" ? "" : read(other)));
}

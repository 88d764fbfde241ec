import { globSync } from "node:fs";
import { join } from "node:path";
import { outlineOf } from "../../src/chapters/outline.ts";
import type { Project } from "../project.ts";
import { root } from "../run.ts";

type Values = Readonly<Record<string, string>>;

/** Addresses of the site by the routes in `src/pages`, with the places in them that a link may name. */
export function pagesOf(project: Project): Set<string> {
  const pages = new Set<string>();
  for (const file of globSync("**/*.astro", { cwd: join(root, "src/pages") })) {
    const route = `/${file.replaceAll("\\", "/").replace(/(?:^|\/)index\.astro$|\.astro$/, "")}/`.replace(/\/+/g, "/");
    for (const page of expand(route, project, {})) pages.add(page);
  }
  const story = [
    ...project.opening.map((text) => ({ ...text, page: "/" })),
    ...project.chapters.map((text) => ({ ...text, page: `/chapters/${text.id}/` })),
  ];
  for (const { page, text, file } of story) {
    for (const step of outlineOf(text, file).steps) pages.add(`${page}#${step.id}`);
  }
  for (const { id } of project.glossary) pages.add(`/glossary/#${id}`);
  return pages;
}

function expand(route: string, project: Project, chosen: Values): string[] {
  const parameter = /\[([^\]]+)\]/.exec(route);
  if (!parameter) return [route];
  const [found, name = ""] = parameter;
  return valuesOf(name, project, chosen).flatMap((value) =>
    expand(route.replace(found, value), project, { ...chosen, [name]: value }),
  );
}

/** What a parameter of a route can be, given those before it. */
function valuesOf(name: string, project: Project, chosen: Values): string[] {
  switch (name) {
    case "chapter":
      return project.chapters.map(({ id }) => id);
    case "guide":
      return project.guides.map(({ id }) => id);
    case "figure":
      return project.figures.map(({ id }) => id);
    case "state":
      return Object.keys(project.figures.find(({ id }) => id === chosen.figure)?.figure.states ?? {});
    case "dataset":
      return [...new Set(project.datasets.map(({ id }) => id.split("/")[0] ?? ""))];
    default:
      return [];
  }
}

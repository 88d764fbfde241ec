import { editionDay } from "../../datasets/editions.ts";
import { en as ui, fill } from "../../i18n/en.ts";
import { catalog } from "../catalog.ts";
import { absolute, site } from "../config.ts";
import { lessons, type Lesson } from "../guides.ts";
import { cartridge, type Course, type CoursePart } from "./cartridge.ts";
import { zip } from "./zip.ts";

/** The course link file: every chapter with its guide, hand-out and slides, as a Common Cartridge of web links. */
export async function courseFile(): Promise<Uint8Array<ArrayBuffer>> {
  const { edition } = await catalog();
  return zip(cartridge(await course()), editionDay(edition.id));
}

async function course(): Promise<Course> {
  const licence = `${site.licence.name}, ${site.authors}`;
  return {
    id: "dependency-mirror",
    title: ui.course.title,
    description: fill(ui.course.description, { licence }),
    rights: `${licence}. ${site.licence.url}`,
    language: "en",
    parts: [opening(), ...(await lessons()).map(chapterPart), lookUp()],
  };
}

function opening(): CoursePart {
  const links = [
    { id: "opening", title: ui.course.begin, url: absolute("/") },
    { id: "teach", title: ui.teach.title, url: absolute("/teach/") },
  ];
  return { id: "opening", title: ui.siteName, links };
}

function chapterPart({ link: { id, number, title }, guide }: Lesson): CoursePart {
  const named = (what: string) => `${fill(ui.teach.forChapter, { what, n: number })}: ${title}`;
  const own = [
    { id, title: `${number} ${title}`, url: absolute(`/chapters/${id}/`) },
    { id: `${id}-slides`, title: named(ui.teach.slides), url: absolute(`/present/${id}/`) },
  ];
  const guided = [
    { id: `${id}-guide`, title: named(ui.teach.guide), url: absolute(`/teach/${id}/`) },
    { id: `${id}-handout`, title: named(ui.teach.handout), url: absolute(`/teach/${id}/handout/`) },
  ];
  return { id, title: `${number} ${title}`, links: guide ? [...own, ...guided] : own };
}

function lookUp(): CoursePart {
  const links = [
    { id: "glossary", title: ui.glossary, url: absolute("/glossary/") },
    { id: "figures", title: ui.figures, url: absolute("/figures/") },
    { id: "data", title: ui.data, url: absolute("/data/") },
    { id: "claims", title: ui.claims, url: absolute("/claims/") },
    { id: "sources", title: ui.sources, url: absolute("/sources/") },
  ];
  return { id: "look-up", title: ui.course.more, links };
}

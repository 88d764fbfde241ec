import { join } from "node:path";
import { standing } from "../../src/datasets/editions.ts";
import { editionsFile } from "../../src/datasets/schema/edition.ts";
import { checkContent } from "../check/content.ts";
import { checkData } from "../check/data.ts";
import { impactOf, type Impact } from "../impact/impact.ts";
import { sidesOf } from "../impact/sides.ts";
import { readProject, type Project } from "../project.ts";
import { accessChanges, type AccessChange } from "./access.ts";
import { factLines } from "./facts.ts";
import { gradesOf, type Grades } from "./grades.ts";
import { brokenLinks } from "../check/links.ts";
import { pictureChanges, type PictureChange } from "./pictures.ts";
import { readSite } from "../site.ts";
import { sizeChanges, type SizeChange } from "./size.ts";

/** All in which a branch differs from what it is compared with. What could not be compared is undefined. */
export interface Comparison {
  readonly faults: number;
  readonly notes: readonly string[];
  readonly facts: readonly (readonly string[])[] | undefined;
  readonly impact: Impact | undefined;
  readonly grades: ReadonlyMap<string, { before: Grades | undefined; after: Grades | undefined }>;
  readonly pictures: readonly PictureChange[] | undefined;
  readonly sizes: readonly SizeChange[] | undefined;
  readonly access: readonly AccessChange[] | undefined;
  readonly links: readonly string[] | undefined;
}

/** Compares two folders of the project, each with its sources and, where it could be built, the site in `dist`. */
export async function compare(before: string, after: string): Promise<Comparison> {
  const [old, now] = [await readProject(before), await readProject(after)];
  const { faults, notes } = await checkContent(after);
  const earlier = standing(editionsFile.safeParse(old.registers.get("editions")?.json).data?.editions ?? []);
  const sides = sidesOf(now, earlier);
  const impact = sides && impactOf(now, sides);
  const [oldSite, site] = [readSite(join(before, "dist")), readSite(join(after, "dist"))];
  const both = oldSite && site;
  return {
    faults: faults.length,
    notes,
    impact,
    facts: impact && sides && factLines(impact, sides.after),
    grades: paired(grades(old), grades(now)),
    pictures: both && pictureChanges(oldSite, site),
    sizes: both && sizeChanges(oldSite, site),
    access: both && (await accessChanges(oldSite, site)),
    links: site && brokenLinks(site),
  };
}

function grades(project: Project): ReadonlyMap<string, Grades> {
  const { catalog } = checkData(project);
  try {
    return catalog ? gradesOf(project, catalog) : new Map();
  } catch {
    // A fact that cannot be printed is a fault, which the check names with its place.
    return new Map();
  }
}

function paired<Value>(before: ReadonlyMap<string, Value>, after: ReadonlyMap<string, Value>) {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return new Map([...keys].map((key) => [key, { before: before.get(key), after: after.get(key) }]));
}

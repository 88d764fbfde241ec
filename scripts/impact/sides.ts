import { buildCatalog, type Catalog } from "../../src/datasets/catalog.ts";
import { standing } from "../../src/datasets/editions.ts";
import { datasetFile, type Dataset } from "../../src/datasets/schema/dataset.ts";
import { editionsFile, type Edition } from "../../src/datasets/schema/edition.ts";
import { sourcesFile } from "../../src/datasets/schema/source.ts";
import { compareVersions } from "../../src/datasets/versions.ts";
import type { Project } from "../project.ts";
import { run } from "../run.ts";

/** The data as it was shown, and as it will be. */
export interface Sides {
  readonly before: Catalog;
  readonly after: Catalog;
}

/**
 * The two sides of a change: an earlier edition, and the one shown now with every draft in it.
 * Undefined where the data is not sound enough to compare, or there is no edition on one side.
 */
export function sidesOf(project: Project, earlier: Edition | undefined): Sides | undefined {
  if (project.faults.some(({ file }) => file.startsWith("data/"))) return undefined;
  const datasets = project.datasets.flatMap(({ json }) => datasetFile.safeParse(json).data ?? []);
  const sources = sourcesFile.safeParse(project.registers.get("sources")?.json).data?.sources;
  const shown = standingIn(project.registers.get("editions")?.json);
  if (!sources || !shown || datasets.length < project.datasets.length) return undefined;
  const catalog = (edition: Edition) => buildCatalog({ datasets, sources, editions: [edition] });
  try {
    return { before: catalog(plain(earlier ?? shown)), after: catalog(plain(withDrafts(shown, datasets))) };
  } catch {
    // An edition names a version that is not there: the check of the data says so.
    return undefined;
  }
}

/** The edition that a state of the project's history showed; undefined where there is no history to ask. */
export async function editionAt(reference: string): Promise<Edition | undefined> {
  const { code, output } = await run("git", ["show", `${reference}:data/editions.json`]);
  if (code !== 0) return undefined;
  try {
    return standingIn(JSON.parse(output));
  } catch {
    return undefined;
  }
}

function standingIn(json: unknown): Edition | undefined {
  return standing(editionsFile.safeParse(json).data?.editions ?? []);
}

function plain({ id, datasets }: Edition): Edition {
  return { id, datasets };
}

/** A version newer than the one shown is a draft. */
function withDrafts(shown: Edition, datasets: readonly Dataset[]): Edition {
  const newest = new Map(Object.entries(shown.datasets));
  for (const { name, version } of datasets) {
    const known = newest.get(name);
    if (known !== undefined && compareVersions(version, known) > 0) newest.set(name, version);
  }
  return { ...shown, datasets: Object.fromEntries(newest) };
}

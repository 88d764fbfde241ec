import type { Catalog } from "../datasets/catalog.ts";
import { printDate } from "../datasets/dates.ts";
import { editionDay, type Withdrawal } from "../datasets/editions.ts";
import type { Dataset } from "../datasets/schema/dataset.ts";
import { en as ui, fill } from "../i18n/en.ts";
import { tellDifferences } from "./changes.ts";
import { tellWithdrawal } from "./withdrawn.ts";

/** A change of the data that readers may want to hear of: a release of a dataset, or a withdrawal. */
export interface Release {
  /** Address of the page that tells it, which is also its name for ever. */
  readonly path: `/${string}`;
  readonly title: string;
  /** The day, YYYY-MM-DD. */
  readonly date: string;
  readonly lines: readonly string[];
}

/** The place of a version on the page of its dataset. */
export function versionAnchor(version: string): string {
  return `version-${version.replaceAll(".", "-")}`;
}

/** Every release of the edition's datasets and every withdrawal, newest first. */
export function releases(data: Catalog): Release[] {
  const released = data.names.flatMap((name) => {
    const versions = data.versions(name);
    return versions.map((dataset, place) => release(dataset, versions[place - 1]));
  });
  return [...data.withdrawn.map(withdrawal), ...released].sort(
    (a, b) => b.date.localeCompare(a.date) || a.path.localeCompare(b.path, "en"),
  );
}

/** The most changes that one entry spells out. */
const most = 40;

function release(dataset: Dataset, before: Dataset | undefined): Release {
  return {
    path: `/data/${dataset.name}/#${versionAnchor(dataset.version)}`,
    title: fill(ui.feed.release, { title: dataset.title, version: dataset.version }),
    date: dataset.released,
    lines: [...dataset.changes, ...(before ? changes(before, dataset) : [])],
  };
}

function changes(before: Dataset, after: Dataset): string[] {
  const { added, removed, changed } = tellDifferences(before, after, most);
  const lines = [
    ...changed.told.map(({ text }) => text),
    ...added.told.map(({ text }) => `${ui.dataset.addedRow}: ${text}`),
    ...removed.told.map(({ text }) => `${ui.dataset.removedRow}: ${text}`),
  ].slice(0, most);
  const rest = changed.count + added.count + removed.count - lines.length;
  return rest > 0 ? [...lines, fill(ui.dataset.moreLines, { n: rest.toLocaleString("en-US") })] : lines;
}

function withdrawal(taken: Withdrawal): Release {
  return {
    path: `/corrections/#withdrawn-${taken.edition}`,
    title: fill(ui.withdrawn.feed, { edition: printDate(editionDay(taken.edition)) }),
    date: taken.date,
    lines: [tellWithdrawal(taken), ...[...taken.versions].map(([name, version]) => `${name} ${version}`)],
  };
}

import { editionDay } from "../../datasets/editions.ts";
import { printDate } from "../../datasets/dates.ts";
import { en as ui, fill } from "../../i18n/en.ts";
import { identity } from "../identity.ts";

/** Something of the site that somebody may cite, as it was in one edition. */
export interface Work {
  readonly kind: "chapter" | "figure" | "dataset";
  /** Its place on the site without slashes at the ends, and with `/cite/` before it the place of its citations. */
  readonly place: string;
  readonly title: string;
  readonly url: string;
  readonly edition: string;
  /** Version of a dataset. */
  readonly version?: string;
  /** Name and version of each dataset that it shows. */
  readonly data?: readonly string[];
}

/** The day of the work's edition as year, month and day. */
export function dayOf({ edition }: Work): readonly [year: number, month: number, day: number] {
  const [year = 0, month = 0, day = 0] = editionDay(edition).split("-").map(Number);
  return [year, month, day];
}

/** A name that no other work has, for programs: "figures-downloads". */
export function keyOf({ place }: Work): string {
  return `dependency-mirror-${place.replace(/[^a-z0-9]+/g, "-")}`;
}

/** "edition of 28 November 2026" */
export function editionOf({ edition }: Work): string {
  return fill(ui.cite.edition, { date: printDate(editionDay(edition)) });
}

/** The site and its edition: what the work is a part of. */
export function wholeOf(work: Work): string {
  return `${identity.name}, ${editionOf(work)}`;
}

/** What a citation should not lose: licence, and the versions of the data. */
export function noteOf({ data = [] }: Work): string {
  const parts = data.length > 0 ? [`${ui.data}: ${data.join(", ")}`] : [];
  return [...parts, `${ui.dataset.licence}: ${identity.licence.name}`].join(". ");
}

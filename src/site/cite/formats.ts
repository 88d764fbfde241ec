import { bibtex, cslItem, ris } from "./files.ts";
import { citationText } from "./text.ts";
import type { Work } from "./work.ts";

export interface CiteFormat {
  readonly name: string;
  readonly ending: string;
  readonly type: string;
  readonly write: (work: Work) => string;
}

/** The files in which a work's citation stands ready. */
export const citeFormats: readonly CiteFormat[] = [
  { name: "BibTeX", ending: "bib", type: "application/x-bibtex", write: bibtex },
  { name: "RIS", ending: "ris", type: "application/x-research-info-systems", write: ris },
  {
    name: "CSL-JSON",
    ending: "json",
    type: "application/vnd.citationstyles.csl+json",
    write: (work) => `${JSON.stringify([cslItem(work)], null, 2)}\n`,
  },
  { name: "APA, Chicago", ending: "txt", type: "text/plain", write: citationText },
];

/** The address of a work's citation in one format. */
export function citePath({ place }: Work, ending: string): `/${string}` {
  return `/cite/${place}.${ending}`;
}

import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";

/** What a reference manager keeps of a citation. */
export interface Item {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author: readonly { readonly family?: string; readonly literal?: string }[];
  readonly issued: { readonly "date-parts": readonly (readonly number[])[] };
  readonly URL: string;
  readonly version?: string;
  readonly publisher?: string;
  readonly note?: string;
}

/** Reads a citation in any format as a library of reference managers does. */
export function readCitation(text: string | object): Item {
  const { data } = new Cite(text) as { data: Item[] };
  if (data.length !== 1) throw new Error(`Expected one citation, found ${data.length}.`);
  return data[0]!;
}

/** A citation in APA style, as the Citation Style Language prints it. */
export function printApa(item: object): string {
  return (new Cite(item) as { format: (kind: string, options: object) => string })
    .format("bibliography", { template: "apa", format: "text", lang: "en-US" })
    .trim();
}

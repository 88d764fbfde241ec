import type { Fault } from "../../src/datasets/faults.ts";
import type { Dataset } from "../../src/datasets/schema/dataset.ts";
import type { Source } from "../../src/datasets/schema/source.ts";
import { suggest } from "../../src/datasets/suggest.ts";

const list = "data/sources.json";

/** Sources that no dataset cites, citations that the list of sources does not have, and links to copies in both. */
export function sourceFaults(datasets: readonly Dataset[], sources: readonly Source[]): Fault[] {
  const cited = new Set(datasets.flatMap(({ citations }) => citations.map(({ id }) => id)));
  const listed = sources.map(({ id }) => id);
  return [
    ...listed.filter((id) => !cited.has(id)).map(idle),
    ...sources.flatMap((source) => copyFault(source, list, "source")),
    ...datasets.flatMap(({ name, version, citations }) => {
      const file = `data/${name}/${version}.json`;
      return [
        ...citations.filter(({ id }) => !listed.includes(id)).map(({ id }) => unlisted(file, id, listed)),
        ...citations.flatMap((citation) => copyFault(citation, file, "citation")),
      ];
    }),
  ];
}

/** Where copies of other people's pages are kept, as host and path. */
const copies = [
  /^(?:www\.)?archive\.org\/web(?:\/|$)/,
  /^web\.archive\.org\//,
  /^(?:www\.)?archive\.(?:ph|is|today|li|vn|fo|md)\//,
  /^webcache\.googleusercontent\.com\//,
];

/** The archive or cache that an address leads to instead of its publisher; undefined where it leads to none. */
export function copyHost(address: string): string | undefined {
  const { host, pathname } = new URL(address);
  return copies.some((copy) => copy.test(`${host}${pathname}`)) ? host : undefined;
}

function copyFault({ id, url }: Source, file: string, noun: string): Fault[] {
  const host = url && copyHost(url);
  if (!host) return [];
  const expected = `an address at the publisher's own site, not that of a copy at ${host}`;
  const remedy = 'Give the address of the page that was copied, or leave "url" out.';
  return [{ file, place: `${noun} "${id}", field "url"`, value: url, expected, remedy }];
}

function idle(id: string): Fault {
  const remedy = "Cite it in a dataset, or remove it from the list.";
  return { file: list, place: `source "${id}"`, value: id, expected: "a source that some dataset cites", remedy };
}

function unlisted(file: string, id: string, listed: readonly string[]): Fault {
  const remedy = `${suggest(id, listed)} Or add the source there.`;
  return { file, place: `citation "${id}"`, value: id, expected: `the id of a source in ${list}`, remedy };
}

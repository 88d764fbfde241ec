import { en as ui, fill } from "../../i18n/en.ts";
import { identity } from "../identity.ts";
import { dayOf, editionOf, wholeOf, type Work } from "./work.ts";

/** A piece of a printed citation; titles stand in italics in some styles. */
export interface Piece {
  readonly text: string;
  readonly italic?: boolean;
}

const plain = (text: string): Piece => ({ text });
const italic = (text: string): Piece => ({ text, italic: true });

/** A citation in the style of the American Psychological Association, seventh edition. */
export function apa(work: Work): Piece[] {
  const [year, month, day] = dayOf(work);
  const name = ui.dates.months[month - 1] ?? "";
  const when = work.kind === "chapter" ? `${year}, ${name} ${day}` : String(year);
  const kind = { chapter: "", figure: ` [${ui.cite.figure}]`, dataset: ` [${ui.cite.dataset}]` }[work.kind];
  const version = work.version ? ` (${ui.dataset.version} ${work.version})` : "";
  return [
    plain(`${identity.authors}. (${when}). `),
    italic(work.title),
    plain(`${version}${kind}. ${wholeOf(work)}. ${work.url}`),
  ];
}

/** A citation for a bibliography after the Chicago Manual of Style. */
export function chicago(work: Work): Piece[] {
  const [year, month, day] = dayOf(work);
  const date = `${ui.dates.months[month - 1] ?? ""} ${day}, ${year}`;
  if (work.kind === "dataset") {
    const version = `${ui.dataset.version} ${work.version}. `;
    return [
      plain(`${identity.authors}. `),
      italic(work.title),
      plain(`. ${version}${identity.name}, ${date}. ${ui.cite.dataset}. ${work.url}.`),
    ];
  }
  const edition = fill(ui.cite.editionOf, { date });
  return [plain(`${identity.authors}. “${work.title}.” `), plain(`${identity.name}. ${edition}. ${work.url}.`)];
}

/** What has to stand beside a picture or a number that somebody takes over. */
export function creditLine(work: Work): string {
  const { name, url } = identity.licence;
  const version = work.version ? `, ${ui.dataset.version.toLowerCase()} ${work.version}` : "";
  return `“${work.title}”${version}: ${identity.authors}, ${identity.name}, ${editionOf(work)}, ${work.url}. ${name}, ${url}`;
}

/** A printed citation without its italics. */
export function unstyled(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}

/** All of it as a text file. */
export function citationText(work: Work): string {
  const parts = [
    ["APA", unstyled(apa(work))],
    ["Chicago", unstyled(chicago(work))],
    [ui.cite.credit, creditLine(work)],
  ];
  return `${parts.map(([name, text]) => `${name}\n${text}`).join("\n\n")}\n`;
}

import { tellDifferences } from "../release/decide.ts";
import type { ChangedClaim } from "./claims.ts";
import type { Impact } from "./impact.ts";
import type { ChangedPicture } from "./pictures.ts";

/** What readers will see of a change of data, in lines for a terminal; empty where nothing changed. */
export function tellImpact({ datasets, texts, pictures, claims }: Impact, since: string): string {
  if (datasets.length === 0) return "";
  const rows = datasets.flatMap(({ name, from, to, differences }) => [
    `data/${name}: ${from ?? "new"} -> ${to}`,
    ...(from ? tellDifferences(differences) : []),
  ]);
  const words = texts.map(
    ({ file, line, address, before, after }) => `  ${file}: line ${line} (${address}): "${before}" -> "${after}"`,
  );
  return [
    `Changed since ${since}:`,
    ...rows,
    ...part("Numbers in the text that read differently:", words),
    ...part("Pictures that change, with their alternative texts:", pictures.flatMap(tellPicture)),
    ...part("Claims that were checked against these rows, with what they found:", claims.flatMap(tellClaim)),
  ].join("\n");
}

function part(title: string, lines: readonly string[]): string[] {
  return [title, ...(lines.length > 0 ? lines : ["  none"])];
}

function tellPicture({ figure, state, drawings, words, alt, steps }: ChangedPicture): string[] {
  const drawn = Object.keys(drawings).length > 0 ? "is drawn differently" : "reads differently";
  const where = steps.length > 0 ? steps.join(", ") : `/figures/${figure}/ only`;
  const told = Object.entries(words).map(([field, { before, after }]) => `    ${field}: "${before}" -> "${after}"`);
  const same = words.alt ? [] : [`    alt stays; read whether it still holds: "${alt}"`];
  return [`  figure "${figure}", state "${state}" ${drawn}: ${where}`, ...told, ...same];
}

function tellClaim({ id, ledger, finding, repeats }: ChangedClaim): string[] {
  const old = repeats.map((text) => `"${text}"`).join(" and ");
  const todo = `still says ${old}: correct it, and release ${ledger} too (npm run release -- ${ledger})`;
  return [`  /claims/#${id}: "${finding}"`, `    ${old ? todo : "read whether it still holds"}`];
}

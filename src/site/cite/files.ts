import { identity } from "../identity.ts";
import { dayOf, keyOf, noteOf, wholeOf, type Work } from "./work.ts";

const cslType = { chapter: "webpage", figure: "figure", dataset: "dataset" } as const;

/** A citation as CSL-JSON: an item of the Citation Style Language, which Zotero and its kin read. */
export function cslItem(work: Work): Record<string, unknown> {
  const { kind, title, url, version } = work;
  const whole = wholeOf(work);
  return {
    id: keyOf(work),
    type: cslType[kind],
    title,
    author: [{ literal: identity.authors }],
    issued: { "date-parts": [dayOf(work)] },
    ...(kind === "dataset" ? { publisher: whole } : { "container-title": whole }),
    ...(version ? { version } : {}),
    URL: url,
    language: "en",
    note: noteOf(work),
  };
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The same for BibTeX, as an entry that every style knows. */
export function bibtex(work: Work): string {
  const [year, month, day] = dayOf(work);
  const fields = [
    ["author", `{{${escaped(identity.authors)}}}`],
    ["title", `{{${escaped(work.title)}}}`],
    ["year", `{${year}}`],
    ["month", months[month - 1]],
    ["day", `{${day}}`],
    ["howpublished", `{${escaped(wholeOf(work))}}`],
    ...(work.version ? [["version", `{${work.version}}`]] : []),
    ["url", `{${work.url}}`],
    ["note", `{${escaped(noteOf(work))}}`],
  ];
  return `@misc{${keyOf(work)},\n${fields.map(([name, value]) => `  ${name} = ${value},`).join("\n")}\n}\n`;
}

/** Text with the signs that TeX would take for commands made plain. */
function escaped(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (sign) => commands[sign] ?? `\\${sign}`);
}
const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

const risType = { chapter: "ELEC", figure: "FIGURE", dataset: "DATA" } as const;

/** The same as RIS, for programs that know neither. */
export function ris(work: Work): string {
  const [year, month, day] = dayOf(work);
  const two = (number: number) => String(number).padStart(2, "0");
  const lines = [
    ["TY", risType[work.kind]],
    ["ID", keyOf(work)],
    ["AU", identity.authors],
    ["TI", work.title],
    ["T2", wholeOf(work)],
    ["PB", identity.name],
    ["PY", String(year)],
    ["DA", `${year}/${two(month)}/${two(day)}/`],
    ...(work.version ? [["ET", work.version]] : []),
    ["UR", work.url],
    ["LA", "en"],
    ["N1", noteOf(work)],
    ["ER", ""],
  ];
  return `${lines.map(([tag, value]) => `${tag}  - ${value}`).join("\r\n")}\r\n`;
}

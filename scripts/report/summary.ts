import { pages } from "./page.ts";
import type { Comparison } from "./compare.ts";
import { table } from "./markdown.ts";
import { kindOf } from "./pictures.ts";

const unbuilt = "Not compared: one of the two sites could not be built. The log of this job says why.\n";
const unsound = "Not compared: the data is not sound. `npm run check` says what to mend.\n";

/** The report as Markdown, for the summary of a job. */
export function summary(found: Comparison): string {
  const { faults, notes, facts, impact, pictures, sizes, access, links } = found;
  const state =
    faults === 0
      ? "The check of data and content finds nothing to mend."
      : `**${faults} ${faults === 1 ? "fault" : "faults"} in data and content.** \`npm run check\` names each with its place and what to do.`;
  return [
    "# What this change does\n",
    `${state}\n`,
    ...notes.map((note) => `- ${note}`),
    "\n## Facts\n",
    facts ? table(["Row", "Version", "Field", "Before", "After", "Source"], facts, "No fact changes.") : unsound,
    "\n## Numbers in the text\n",
    impact
      ? table(
          ["Where", "Line", "Before", "After"],
          impact.texts.map(({ address, file, line, before, after }) => [address, `${file}:${line}`, before, after]),
          "No number in the text reads differently.",
        )
      : unsound,
    "\n## Pictures\n",
    pictures
      ? table(
          ["Picture", "", "Alternative text before", "Alternative text after"],
          pictures.map((change) => [change.file, kindOf(change), ...alts(change)]),
          "No picture changes.",
        )
      : unbuilt,
    pictures && pictures.length > 0 ? `Before and after stand side by side in \`${pages}\` of the artifact.\n` : "",
    "\n## Reading grade\n",
    facts
      ? table(["Chapter", "Before", "After", "Hardest step"], gradeLines(found), "No chapter reads harder or easier.")
      : unsound,
    "\n## Accessibility\n",
    access
      ? table(
          ["Page", "Rule", "Broken before", "Broken after"],
          access.map(({ page, rule, before, after }) => [page, rule, String(before), String(after)]),
          "No rule that needs no browser is broken more or less often. `npm test` looks in browsers.",
        )
      : unbuilt,
    "\n## Weight, packed\n",
    sizes
      ? table(
          ["What", "Before", "After", "Change"],
          sizes.map(({ name, before, after }) => [name, kB(before), kB(after), kB((after ?? 0) - (before ?? 0), true)]),
          "No page is heavier or lighter by a quarter of a kilobyte.",
        )
      : unbuilt,
    "\n## Dead links inside the site\n",
    links
      ? table(
          ["Link"],
          links.map((link) => [link]),
          "None.",
        )
      : unbuilt,
  ].join("\n");
}

function alts({ before, after }: NonNullable<Comparison["pictures"]>[number]): [string, string] {
  if (before && after && before.alt === after.alt) return ["stays; read whether it still holds", after.alt];
  return [before?.alt ?? "", after?.alt ?? ""];
}

function gradeLines({ grades }: Comparison): string[][] {
  const print = (grade: number | undefined) => (grade === undefined ? "" : grade.toFixed(1).replace(/^-0\.0$/, "0.0"));
  return [...grades].flatMap(([id, { before, after }]) => {
    const cells = [print(before?.chapter), print(after?.chapter)];
    const hardest = after ? `${after.hardest.step}: ${print(after.hardest.grade)}` : "gone";
    const was = before ? `${before.hardest.step}: ${print(before.hardest.grade)}` : "";
    return cells[0] === cells[1] && hardest === was ? [] : [[id, ...cells, hardest]];
  });
}

function kB(bytes: number | undefined, signed = false): string {
  if (bytes === undefined) return "";
  return `${signed && bytes > 0 ? "+" : ""}${(bytes / 1000).toFixed(1)} kB`;
}

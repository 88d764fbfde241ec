import { isDue, type Freshness } from "../../src/datasets/freshness.ts";

const most = 100;

/** What is due on a day as the text of an issue; empty where nothing is. */
export function dueText(all: readonly Freshness[], day: string): string {
  const due = all.filter((each) => isDue(each, day));
  if (due.length === 0) return "";
  const lines = due
    .slice(0, most)
    .map(
      ({ ref, due: since, verified, asOf }) => `| \`${ref}\` | ${asOf ?? ""} | ${verified ?? "unknown"} | ${since} |`,
    );
  const rest = due.length - most;
  return [
    `${due.length} rows and sources are due to be looked at again on ${day}.`,
    "",
    "For each: look at the source. If the number still stands, run `npm run verified -- <row or source>`. If there is a",
    "newer one, run `npm run release -- <dataset>` and add it. CONTRIBUTING tells how.",
    "",
    "| what | as of | verified | due |",
    "| --- | --- | --- | --- |",
    ...lines,
    ...(rest > 0 ? ["", `And ${rest} more: see the page /freshness/.`] : []),
    "",
  ].join("\n");
}

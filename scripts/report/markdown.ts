/** A table for a job summary, cut where it would grow too long to read; `none` where there is nothing to show. */
export function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  none: string,
  most = 100,
): string {
  if (rows.length === 0) return `${none}\n`;
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  const rest = rows.length - most;
  return [
    line(heads),
    line(heads.map(() => "---")),
    ...rows.slice(0, most).map(line),
    ...(rest > 0 ? ["", `And ${rest} more.`] : []),
    "",
  ].join("\n");
}

/** A text from the branch inside a table: no markup of its own, no line break, no mention of anybody. */
export function cell(text: string): string {
  return text
    .replace(/[\r\n]+/g, " ")
    .replace(/[\\`*_{}[\]<>#|~]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll("@", "&#64;");
}

/** A value of a row as a reader of the table sees it. */
export function value(found: unknown): string {
  return found === undefined ? "nothing" : typeof found === "string" ? found : JSON.stringify(found);
}

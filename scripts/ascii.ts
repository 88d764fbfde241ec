/**
 * Writes the letters of a page that are beyond ASCII as references. Chromium decodes a page that holds a single one three
 * times as slowly: 3 ms of the thread for 208 kB, 12 on a slow phone, before the first paint. Packed, a page is as long
 * either way.
 */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Scripts and styles, in which a reference would be read as it stands, or a letter. */
const blocksAndLetters = /<(script|style)\b([^>]*)>.*?<\/\1>|[^\0-\x7f]/gsu;
const json = /\btype="application\/(?:[\w.]+\+)?json"/;

/** The same page in ASCII. @throws Error when code in it has other letters: each language has escapes of its own. */
export function toAscii(html: string, file: string): string {
  return html.replace(blocksAndLetters, (found, block?: string, attributes = "") => {
    if (!block) return `&#${found.codePointAt(0)};`;
    const escaped = found.replace(/[^\0-\x7f]/g, escape);
    if (escaped === found || json.test(attributes)) return escaped;
    const place = `${file}: <${block}${attributes}>`;
    throw new Error(
      `${place} has "${near(found)}", expected ASCII. Write escapes of its language for the other letters.`,
    );
  });
}

/** The first letter beyond ASCII, with what stands around it. */
function near(code: string): string {
  return /[^]{0,20}[^\0-\x7f][^]{0,10}/.exec(code)?.[0] ?? "";
}

function escape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Rewrites the pages of a built site. */
export function writeAscii(folder: string): void {
  for (const file of globSync("**/*.html", { cwd: folder })) {
    const path = join(folder, file);
    writeFileSync(path, toAscii(readFileSync(path, "utf8"), file));
  }
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The addresses of what a page needs besides itself: styles, fonts, scripts with what they import, and for each figure
 * its code and its rows. What only search or other pages fetch is not among them.
 * @throws Error naming an address of the page that leads to no file.
 */
export function filesOf(html: string, folder: string, base: string): string[] {
  const linked = all(html, /<link rel="stylesheet" href="([^"]+)"|<script type="module" src="([^"]+)"/g);
  const rows = all(html, /data-payload="([^"]+)"/g);
  const figures = new Set(all(html, /data-figure="([^"]+)"/g));
  const chunks = readdirSync(join(folder, "_astro")).filter((name) => figures.has(name.split(".")[0] ?? ""));
  const later = /offline\.[\w-]+\.js/;
  const code = chunks.filter((name) => name.endsWith(".js")).map((name) => `${base}_astro/${name}`);
  const helper = readdirSync(join(folder, "_astro")).filter((name) => later.test(name));
  const found = new Set([...linked, ...rows, ...code, ...helper.map((name) => `${base}_astro/${name}`)]);
  // Whatever is added while this loop runs is visited too.
  for (const address of found) {
    const path = join(folder, address.slice(base.length));
    if (!address.startsWith(base) || !existsSync(path))
      throw new Error(`A page needs ${address}, which leads to no file.`);
    for (const inner of needsOf(path, base)) found.add(inner);
  }
  for (const font of all(html, /url\(["']?([^"')]+\.woff2)/g)) found.add(font);
  return [...found].sort();
}

/** What a script imports at once, or a style sheet names. */
function needsOf(path: string, base: string): string[] {
  if (path.endsWith(".js")) {
    const names = all(readFileSync(path, "utf8"), /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g);
    return names.map((name) => `${base}_astro/${name}`);
  }
  return path.endsWith(".css") ? all(readFileSync(path, "utf8"), /url\(["']?([^#"')]+)/g) : [];
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, first, second]) => first ?? second ?? []);
}

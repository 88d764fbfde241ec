import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** A built site: its files by their path, with forward slashes. */
export interface Site {
  readonly files: readonly string[];
  readonly has: (file: string) => boolean;
  readonly read: (file: string) => string;
  readonly bytes: (file: string) => Buffer;
}

/** The site in a folder; undefined where none was built. */
export function readSite(folder: string): Site | undefined {
  if (!existsSync(join(folder, "index.html"))) return undefined;
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = all.filter((file) => statSync(join(folder, file)).isFile()).map((file) => file.replaceAll("\\", "/"));
  const known = new Set(files);
  return {
    files: files.sort(),
    has: (file) => known.has(file),
    read: (file) => readFileSync(join(folder, file), "utf8"),
    bytes: (file) => readFileSync(join(folder, file)),
  };
}

/** The address of a page in the site. */
export function addressOf(page: string): string {
  return `/${page.replace(/index\.html$/, "")}`;
}

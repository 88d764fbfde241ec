import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "./folder.ts";

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
  const files = filesIn(folder);
  const known = new Set(files);
  return {
    files,
    has: (file) => known.has(file),
    read: (file) => readFileSync(join(folder, file), "utf8"),
    bytes: (file) => readFileSync(join(folder, file)),
  };
}

/** The address of a page in the site. */
export function addressOf(page: string): string {
  return `/${page.replace(/index\.html$/, "")}`;
}

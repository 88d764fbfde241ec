import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { headersFile, htaccess } from "./files.ts";

/** Writes what hosts read from a site's own folder, for the site that was built there. */
export function writeHosting(folder: string, base: string): void {
  const folders = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && holdsPages(join(folder, entry.name)))
    .map(({ name }) => name)
    .sort();
  writeFileSync(join(folder, "_headers"), headersFile(folders, base));
  writeFileSync(join(folder, ".htaccess"), htaccess(base));
}

function holdsPages(folder: string): boolean {
  if (existsSync(join(folder, "index.html"))) return true;
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).some((file) => file.endsWith(".html"));
}

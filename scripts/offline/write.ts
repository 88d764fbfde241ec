import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run.ts";
import { filesOf } from "./files.ts";

/** Pages that can be kept: the opening, the chapters, and the page that stands in for others. */
function keepable(folder: string): string[] {
  const chapters = readdirSync(join(folder, "chapters"))
    .filter((id) => existsSync(join(folder, "chapters", id, "index.html")))
    .sort();
  return ["", ...chapters.map((id) => `chapters/${id}/`), "offline/"];
}

/**
 * Writes the worker that keeps pages readable without a network, and the list of what belongs to each page. Both carry
 * the name of the build, which is a hash of all its files: another build is another worker, the same build the same.
 */
export function writeOffline(folder: string, base: string): void {
  const build = hashOfFolder(folder).slice(0, 12);
  const pages = Object.fromEntries(
    keepable(folder).map((path) => {
      const html = readFileSync(join(folder, path, "index.html"));
      const hash = createHash("sha256").update(html).digest("hex");
      return [base + path, { hash, files: filesOf(html.toString(), folder, base) }];
    }),
  );
  writeFileSync(join(folder, "offline", `files.${build}.json`), `${JSON.stringify({ build, pages })}\n`);
  const worker = readFileSync(join(root, "src/offline/worker.js"), "utf8");
  const code = worker.replaceAll(/^\s*\/\*.*?\*\/\n/gms, "");
  const constants = `const BUILD = ${JSON.stringify(build)};\nconst BASE = ${JSON.stringify(base)};\n`;
  writeFileSync(join(folder, "offline-worker.js"), constants + code);
}

/** A hash of every file of a folder, by name and content. */
export function hashOfFolder(folder: string): string {
  const hash = createHash("sha256");
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    const path = join(folder, file);
    if (statSync(path).isFile()) hash.update(`${file.replaceAll("\\", "/")}\n`).update(readFileSync(path));
  }
  return hash.digest("hex");
}

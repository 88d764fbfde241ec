/**
 * Packs the built site into one file that any static server can serve, `dist/dependency-mirror.zip`, with the hash of
 * each file inside. The build does so at its end. The same files make the same archive, byte for byte.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync, type Zippable } from "fflate";
import { filesIn, sha256 } from "./folder.ts";

export const archiveName = "dependency-mirror.zip";

/** The first moment that ZIP files can name, for every file: when they were written says nothing about them. */
const moment = new Date(1980, 0, 1);

/** Writes the archive of a built site beside its files, and its own hash beside it. */
export function writeArchive(folder: string, base: string): void {
  const archive = archiveOf(folder, base);
  writeFileSync(join(folder, archiveName), archive);
  writeFileSync(join(folder, `${archiveName}.sha256`), `${sha256(archive)}  ${archiveName}\n`);
}

/** The archive as bytes. */
export function archiveOf(folder: string, base: string): Uint8Array {
  const files = filesIn(folder).filter((file) => !file.startsWith(archiveName));
  const content = new Map(files.map((file) => [file, readFileSync(join(folder, file))]));
  const sums = [...content].map(([file, bytes]) => `${sha256(bytes)}  ${file}\n`).join("");
  const added = { "SHA256SUMS.txt": Buffer.from(sums), "READ-ME-FIRST.txt": Buffer.from(readMe(base)) };
  const all = [...content, ...Object.entries(added)];
  const zipped: Zippable = Object.fromEntries(
    all.map(([file, bytes]) => [`dependency-mirror/${file}`, [bytes, { mtime: moment, level: 9, os: 3 }]]),
  );
  return zipSync(zipped);
}

function readMe(base: string): string {
  const place = base === "/" ? "the top of an address" : `${base} of an address: it was built for that folder`;
  return `The Dependency Mirror, the whole site as files.

Put the folder behind any web server, at ${place}. To try it on this machine,
open a terminal in this folder and run one of

  npx serve
  python3 -m http.server

then open the address that it names. Opened as files, without a server, pages lack their styles.

SHA256SUMS.txt has the hash of each file; "sha256sum -c SHA256SUMS.txt" compares them.
Code: MIT. Words, pictures and data: CC BY 4.0.
`;
}

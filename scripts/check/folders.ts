import { readdirSync } from "node:fs";
import { join } from "node:path";
import { idPattern } from "../../src/datasets/schema/common.ts";
import type { Fault } from "../../src/datasets/faults.ts";
import { suggest } from "../../src/datasets/suggest.ts";
import { names } from "../project.ts";

interface Room {
  readonly folders?: readonly string[] | RegExp;
  readonly files?: readonly string[] | RegExp;
  /** Folders and files without which the site cannot be built. */
  readonly needs?: readonly string[];
}

const chapterRooms = ["chapters", "figures", "glossary"];
const opening = "opening.mdx";
const registers = ["sources.json", "editions.json"];

/** What may stand in each folder. A folder that the site does not read would be left out of it in silence. */
const rooms: Readonly<Record<string, Room>> = {
  content: { folders: ["en", "schema"], needs: ["en"] },
  "content/schema": { files: /^[a-z]+(?:-[a-z]+)*\.json$/ },
  "content/en": { folders: [...chapterRooms, "guides", "pages"], files: [opening], needs: [...chapterRooms, opening] },
  "content/en/chapters": { files: /^\d\d-[a-z0-9]+(?:-[a-z0-9]+)*\.mdx$/ },
  "content/en/figures": { files: /^[a-z0-9]+(?:-[a-z0-9]+)*\.json$/ },
  "content/en/glossary": { files: /^[a-z0-9]+(?:-[a-z0-9]+)*\.json$/ },
  "content/en/pages": { files: ["accessibility.json"] },
  "content/en/guides": { files: /^[a-z0-9]+(?:-[a-z0-9]+)*\.json$/ },
  data: {
    folders: idPattern,
    files: [...registers, "hashes.json", "checks.json", "frozen.json"],
    needs: [...registers, "hashes.json"],
  },
};
const dataset: Room = { files: /^\d+\.\d+\.\d+\.json$/ };

/** Folders and files that are empty, misspelt, misplaced or missing under `content/` and `data/`. */
export function checkFolders(root: string): Fault[] {
  const known = Object.entries(rooms).flatMap(([folder, room]) => checkRoom(root, folder, room));
  const datasets = names(join(root, "data"), "folders").flatMap((name) => checkRoom(root, `data/${name}`, dataset));
  return [...known, ...datasets];
}

function checkRoom(root: string, folder: string, room: Room): Fault[] {
  const path = join(root, folder);
  const folders = names(path, "folders");
  const files = names(path, "files");
  if (folders.length + files.length === 0) return exists(path) ? [empty(folder)] : [];
  const missing = (room.needs ?? []).filter((name) => !folders.includes(name) && !files.includes(name));
  return [
    ...missing.map((name) => lacking(folder, name)),
    ...folders.filter((name) => !allows(room.folders, name)).map((name) => stranger(folder, `${name}/`, room.folders)),
    ...files.filter((name) => !allows(room.files, name)).map((name) => stranger(folder, name, room.files)),
  ];
}

function exists(path: string): boolean {
  try {
    return readdirSync(path).length >= 0;
  } catch {
    return false;
  }
}

function allows(rule: Room["files"], name: string): boolean {
  return rule instanceof RegExp ? rule.test(name) : (rule?.includes(name) ?? false);
}

function empty(folder: string): Fault {
  const remedy = "Put a file into it or remove the folder.";
  return { file: folder, place: "the folder", value: undefined, expected: "at least one file", remedy };
}

function lacking(folder: string, name: string): Fault {
  const remedy = `Add ${folder}/${name}, or give the misspelt one its name.`;
  return { file: folder, place: "the folder", value: undefined, expected: `"${name}" in it`, remedy };
}

function stranger(folder: string, name: string, rule: Room["files"]): Fault {
  const plain = name.replace("/", "");
  const expected =
    rule instanceof RegExp ? `a name like ${example(folder)}` : `only ${rule?.join(", ") || "folders"} here`;
  const remedy = Array.isArray(rule) ? suggest(plain, rule as string[]) : "Rename it, or move it to where it belongs.";
  return { file: `${folder}/${name}`, place: "the name", value: plain, expected, remedy };
}

function example(folder: string): string {
  if (folder === "content/en/chapters") return "02-model-layer.mdx";
  if (folder === "data") return "derivatives";
  return folder.startsWith("data/") ? "1.0.0.json" : "open-weight.json";
}

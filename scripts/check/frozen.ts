import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "../../src/datasets/faults.ts";
import { schemaFaults } from "../../src/datasets/issues.ts";
import { frozenFile, frozenPath } from "../../src/site/embed/frozen.ts";
import { sha256 } from "../folder.ts";
import type { Data } from "../project.ts";

const register = "data/frozen.json";

/** Frozen pages that are not what they were, are gone, or were never frozen by `npm run release -- --freeze`. */
export function checkFrozen({ root, registers }: Data): Fault[] {
  const json = registers.get("frozen")?.json ?? {};
  const parsed = frozenFile.safeParse(json);
  if (!parsed.success) return schemaFaults(frozenFile, json, register);
  const listed = Object.entries(parsed.data).flatMap(([edition, places]) =>
    Object.entries(places).map(([place, hash]) => ({ path: frozenPath(edition, place), edition, place, hash })),
  );
  const there = new Set(globSync("public/embed/**/*.*", { cwd: root }).map((path) => path.replaceAll("\\", "/")));
  const known = new Set(listed.map(({ path }) => path));
  return [
    ...listed.flatMap(({ path, edition, place, hash }) => {
      if (!there.has(path)) return [gone(path, `edition "${edition}", field "${place}"`)];
      return sha256(readFileSync(join(root, path))) === hash ? [] : [changed(path)];
    }),
    ...[...there].filter((path) => !known.has(path)).map(stranger),
  ];
}

function changed(file: string): Fault {
  const expected = "the page as it was frozen: other people's pages show it";
  const remedy = `Restore it (git checkout -- ${file}). A new edition gets pages of its own.`;
  return { file, place: "the whole file", value: "a change", expected, remedy };
}

function gone(path: string, place: string): Fault {
  const remedy = `Restore ${path}: other people's pages show it.`;
  return { file: register, place, value: undefined, expected: `${path}, which was frozen`, remedy };
}

function stranger(file: string): Fault {
  const expected = `a page whose hash ${register} holds`;
  const remedy = "Remove it. npm run release -- --freeze writes the pages of an edition and their hashes together.";
  return { file, place: "the whole file", value: "a page nobody froze", expected, remedy };
}

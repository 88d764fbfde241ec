import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { printFault } from "../../src/datasets/faults.ts";
import { frozenPath } from "../../src/site/embed/frozen.ts";
import { checkContent } from "../check/content.ts";
import { checkData } from "../check/data.ts";
import { sha256 } from "../folder.ts";
import { readProject } from "../project.ts";
import { toJson } from "./files.ts";
import { frozenPages } from "./frozen-pages.ts";
import { frozenOf } from "./state.ts";
import { confirmed, type Talk } from "./talk.ts";

/**
 * Writes every picture of the edition that is shown as a page that never changes again, and closes the edition: the
 * next release opens another.
 * @throws Error that says what to do, with nothing written.
 */
export async function freeze(root: string, { yes = false }: { readonly yes?: boolean }, talk: Talk): Promise<void> {
  const { faults } = await checkContent(root);
  if (faults.length > 0) {
    const all = faults.map(printFault).join("\n\n");
    throw new Error(`${all}\n\nA frozen page cannot be mended. Mend this first. Nothing was written.`);
  }
  const project = await readProject(root);
  const { catalog } = checkData(project);
  if (!catalog) throw new Error("The data is not sound. npm run check says what is wrong in it.");
  const { id } = catalog.edition;
  const before = frozenOf(project);
  if (before[id]) {
    throw new Error(`Edition ${id} is frozen already and stays as it is. The next release opens a new edition.`);
  }
  const pages = frozenPages(project, catalog);
  const bytes = [...pages.values()].reduce((sum, page) => sum + Buffer.byteLength(page), 0);
  talk.say(`Edition ${id}: ${pages.size} pages, ${(bytes / 1e6).toFixed(1)} MB.`);
  await confirmed(talk, yes, "A frozen page never changes. Freeze the edition?");
  const hashes = Object.fromEntries([...pages].map(([place, page]) => [place, sha256(page)]));
  for (const [place, page] of pages) write(join(root, frozenPath(id, place)), page);
  write(join(root, "data/frozen.json"), toJson({ ...before, [id]: hashes }));
  addPermalinks(
    join(root, "permalinks.json"),
    [...pages.keys()].map((place) => `/embed/${place}/${id}/`),
  );
  talk.say(`Froze edition ${id} under public/embed/. Commit it with data/frozen.json and permalinks.json.`);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The list of addresses that must not go, where the project keeps one. */
function addPermalinks(list: string, addresses: readonly string[]): void {
  if (!existsSync(list)) return;
  const known = JSON.parse(readFileSync(list, "utf8")) as string[];
  write(list, toJson([...new Set([...known, ...addresses])].sort()));
}

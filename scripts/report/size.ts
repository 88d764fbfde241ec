import { gzipSync } from "node:zlib";
import { addressOf, type Site } from "../site.ts";

/** How many bytes something takes over the line, before and after; undefined where it is not there. */
export interface SizeChange {
  readonly name: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** Pages whose HTML weighs at least this many bytes more or less are told. */
const noticed = 256;

/** Scripts and styles in all, then the pages whose weight changed. */
export function sizeChanges(before: Site, after: Site): SizeChange[] {
  const totals = ["js", "css"].map((ending) => ({
    name: `all .${ending}`,
    before: total(before, ending),
    after: total(after, ending),
  }));
  const pages = [...new Set([...before.files, ...after.files])].filter((file) => file.endsWith(".html")).sort();
  const changes = pages.map((page) => ({
    name: addressOf(page),
    before: weight(before, page),
    after: weight(after, page),
  }));
  return [...totals, ...changes].filter(
    (change) => Math.abs((change.after ?? 0) - (change.before ?? 0)) >= (change.name.startsWith("all") ? 1 : noticed),
  );
}

function total(site: Site, ending: string): number {
  return site.files
    .filter((file) => file.endsWith(`.${ending}`))
    .reduce((sum, file) => sum + (weight(site, file) ?? 0), 0);
}

function weight({ has, bytes }: Site, file: string): number | undefined {
  return has(file) ? gzipSync(bytes(file)).length : undefined;
}

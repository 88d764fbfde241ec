import type { Site } from "../site.ts";

/** Links, pictures and files that the pages of a built site name and that lead nowhere in it, each told once. */
export function brokenLinks({ files, read }: Pick<Site, "files" | "read">, base = "/"): string[] {
  const known = new Set(files);
  const pages = new Map(files.filter((file) => file.endsWith(".html")).map((file) => [file, read(file)]));
  const ids = new Map([...pages].map(([page, html]) => [page, idsOf(html)]));
  const broken = [...pages].flatMap(([page, html]) => {
    const here = new URL(`http://site${base}${page.replace(/index\.html$/, "")}`);
    const targets = [...html.matchAll(/\s(?:href|src|data-payload|data-page)="([^"]+)"/g)];
    return targets.flatMap(([, target = ""]) => {
      const fault = faultOf(new URL(target.replaceAll("&amp;", "&"), here), base, known, ids);
      return fault ? [`${page}: ${target} ${fault}`] : [];
    });
  });
  return [...new Set(broken)];
}

function faultOf(
  { host, pathname, hash }: URL,
  base: string,
  files: ReadonlySet<string>,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  if (host !== "site") return undefined;
  if (!pathname.startsWith(base)) return `leads out of ${base}`;
  const path = decodeURIComponent(pathname.slice(base.length));
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  if (!files.has(file)) return "leads to no file";
  const id = decodeURIComponent(hash.slice(1));
  return id && ids.get(file)?.has(id) === false ? "leads to no element" : undefined;
}

function idsOf(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id));
}

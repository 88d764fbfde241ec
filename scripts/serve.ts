/** Serves `dist/` as a static host would, with the headers that hosts are told to send. `npm run serve`. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { gzipSync } from "node:zlib";
import { headersOf } from "./hosting/rules.ts";
import { main, readOptions } from "./options.ts";
import { root } from "./run.ts";

const types: Readonly<Record<string, string>> = {
  ".bib": "application/x-bibtex; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonld": "application/ld+json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".ris": "application/x-research-info-systems; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".zip": "application/zip",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};
const packed = new Set([".ico", ".jpg", ".png", ".woff2", ".zip"]);

export interface ServeOptions {
  readonly port: number;
  /** Folder with the built site. */
  readonly folder?: string;
  /** Path the site was built for, with slashes at both ends. */
  readonly base?: string;
}

/** Starts the server; port 0 takes any free one. */
export async function serve({ port, folder = join(root, "dist"), base = "/" }: ServeOptions): Promise<Server> {
  const server = createServer((request, response) => {
    answer(request, response, folder, base).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
      console.error(error);
    });
  });
  await new Promise<void>((ready, failed) => server.once("error", failed).listen(port, ready));
  return server;
}

async function answer(request: IncomingMessage, response: ServerResponse, folder: string, base: string): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") return void response.writeHead(405).end();
  const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
  if (pathname === "/" && base !== "/") return redirect(response, base);
  if (`${pathname}/` === base) return redirect(response, base + search);
  const path = pathname.startsWith(base) ? localPath(pathname.slice(base.length)) : undefined;
  const file = path === undefined ? undefined : join(folder, path);
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (path !== undefined && file !== undefined && found?.isFile()) return send(request, response, 200, file, path);
  if (file !== undefined && found?.isDirectory()) {
    if (!pathname.endsWith("/")) return redirect(response, `${pathname}/${search}`);
    const index = join(file, "index.html");
    if (await isFile(index)) return send(request, response, 200, index, path);
  }
  const missing = join(folder, "404.html");
  if (await isFile(missing)) return send(request, response, 404, missing);
  response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found\n");
}

/** The path inside the folder, or undefined when it is malformed or leads out of it. */
function localPath(encoded: string): string | undefined {
  try {
    const path = normalize(decodeURIComponent(encoded));
    return path.includes("\0") || path === ".." || path.startsWith(`..${sep}`) ? undefined : path;
  } catch {
    return undefined;
  }
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: string,
  path = "404.html",
): Promise<void> {
  const extension = extname(file);
  const content = await readFile(file);
  const zip = !packed.has(extension) && /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
  const body = zip ? gzipSync(content) : content;
  response.writeHead(status, {
    "content-type": types[extension] ?? "application/octet-stream",
    "content-length": body.length,
    ...headersOf(`/${path.split(sep).join("/")}`),
    vary: "accept-encoding",
    ...(zip ? { "content-encoding": "gzip" } : {}),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

function redirect(response: ServerResponse, location: string): void {
  // Two slashes at the start would name another host.
  response.writeHead(301, { location: location.replace(/^\/{2,}/, "/") }).end();
}

/** Base path and port as the environment gives them. */
export function addressFrom(env: NodeJS.ProcessEnv): { port: number; base: string } {
  const path = (env.BASE ?? "/").replace(/^\/*|\/*$/g, "");
  return { port: Number(env.PORT ?? 4321), base: path === "" ? "/" : `/${path}/` };
}

if (import.meta.main) {
  await main(async () => {
    readOptions({ name: "npm run serve", options: {} });
    const { port, base } = addressFrom(process.env);
    await serve({ port, base });
    console.log(`The site is at http://localhost:${port}${base}  (Ctrl+C stops it)`);
  });
}

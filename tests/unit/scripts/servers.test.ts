import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { firstExecutable, placesOnPath } from "../../../scripts/find.ts";
import { headersOf } from "../../../scripts/hosting/rules.ts";
import { serve } from "../../../scripts/serve.ts";

let folder: string;
let site: string;
const closing: (() => void)[] = [];
const files = [
  "index.html",
  "404.html",
  "embed/downloads/index.html",
  "figures/bill/index.html",
  "figures/bill/rows.0123456789.json",
  "figures/bill/three.svg",
  "_astro/main.js",
  "site.webmanifest",
  "data/catalog.jsonld",
  "data/claims/1.0.0.csv",
];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "servers-"));
  site = join(folder, "site");
  for (const file of files) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), `<h1>${file}</h1>`);
  }
});

afterAll(() => {
  for (const close of closing) close();
  rmSync(folder, { recursive: true });
});

/** Servers as they are found here, each started on a free port; those that are not here are skipped. */
const servers: readonly [name: string, program: string | undefined, start: (program: string) => Promise<number>][] = [
  ["the project's own", "node", ownServer],
  ["nginx", firstExecutable([process.env.NGINX_PATH, ...placesOnPath(["nginx"]), "/usr/sbin/nginx"]), nginxServer],
  ["Caddy", firstExecutable([process.env.CADDY_PATH, ...placesOnPath(["caddy"])]), caddyServer],
];

describe.each(servers)("%s", (_, program, start) => {
  it.skipIf(!program)("serves pages, files and errors with the headers that the project wants", async () => {
    const origin = `http://127.0.0.1:${await start(program ?? "")}`;
    for (const [path, type] of [
      ["/", "text/html"],
      ["/embed/downloads/", "text/html"],
      ["/figures/bill/", "text/html"],
      ["/figures/bill/rows.0123456789.json", "application/json"],
      ["/figures/bill/three.svg", "image/svg+xml"],
      ["/_astro/main.js", "javascript"],
      ["/site.webmanifest", "application/manifest+json"],
      ["/data/catalog.jsonld", "application/ld+json"],
      ["/data/claims/1.0.0.csv", "text/csv"],
    ] as const) {
      const { status, headers } = await fetch(origin + path);
      expect(status, path).toBe(200);
      expect(headers.get("content-type"), path).toContain(type);
      for (const [name, value] of Object.entries(headersOf(path)))
        expect(headers.get(name), `${path} ${name}`).toBe(value);
    }
    const missing = await fetch(`${origin}/nowhere/`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain("404.html");
    expect(missing.headers.get("content-security-policy")).toContain("frame-ancestors 'self'");
    const moved = await fetch(`${origin}/figures/bill`, { redirect: "manual" });
    expect(moved.status).toBeGreaterThanOrEqual(301);
    expect(moved.headers.get("location")).toMatch(/^(?:\/figures)?\/?bill\/$/);
  });
});

async function ownServer(): Promise<number> {
  const server = await serve({ port: 0, folder: site });
  closing.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

async function nginxServer(program: string): Promise<number> {
  const port = await freePort();
  const server = settings("nginx.conf").replace("listen 8080", `listen 127.0.0.1:${port}`);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/t;`,
  );
  const types =
    "types { text/html html; text/css css; application/javascript js; application/json json; image/svg+xml svg; image/png png; }";
  const config = `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/log;
    events { } http { access_log off; ${temporary.join(" ")} ${types} ${server} }`;
  writeFileSync(join(folder, "nginx.conf"), config);
  return started(spawn(program, ["-p", folder, "-c", join(folder, "nginx.conf")]), port);
}

async function caddyServer(program: string): Promise<number> {
  const port = await freePort();
  const config = `{\n\tadmin off\n\tauto_https off\n}\n${settings("Caddyfile").replaceAll(":8080", `:${port}`)}`;
  writeFileSync(join(folder, "Caddyfile"), config);
  const home = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const args = ["run", "--adapter", "caddyfile", "--config", join(folder, "Caddyfile")];
  return started(spawn(program, args, { env: { ...process.env, ...home } }), port);
}

/** The settings that the project gives for a server, for the folder of this test. */
function settings(file: string): string {
  return readFileSync(`docs/hosting/${file}`, "utf8").replace("/srv/dependency-mirror", site);
}

async function freePort(): Promise<number> {
  const server: Server = createServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

async function started(child: ChildProcess, port: number): Promise<number> {
  closing.push(() => child.kill());
  await expect
    .poll(
      () =>
        fetch(`http://127.0.0.1:${port}/`).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 20_000 },
    )
    .toBe(200);
  return port;
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addressFrom, serve } from "../../../scripts/serve.ts";

let folder: string;
const servers: Server[] = [];

async function start(base: string): Promise<string> {
  const server = await serve({ port: 0, folder: join(folder, "dist"), base });
  servers.push(server);
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

function get(address: string): Promise<Response> {
  return fetch(address, { redirect: "manual" });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "serve-"));
  mkdirSync(join(folder, "dist/figures"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "not for readers");
  writeFileSync(join(folder, "dist/index.html"), "<h1>Home</h1>".repeat(200));
  writeFileSync(join(folder, "dist/404.html"), "<h1>Not here</h1>");
  writeFileSync(join(folder, "dist/figures/index.html"), "<h1>Figures</h1>");
  writeFileSync(join(folder, "dist/figures/trees.svg"), "<svg/>");
  writeFileSync(join(folder, "dist/rows.json"), "{}");
  mkdirSync(join(folder, "dist/_astro"));
  writeFileSync(join(folder, "dist/_astro/main.js"), "");
  mkdirSync(join(folder, "dist/figures/trees"));
  writeFileSync(join(folder, "dist/figures/trees/rows.0123456789.json"), "{}");
});

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

describe("the server", () => {
  it("serves a page with its type, packed for those who accept it", async () => {
    const site = await start("/");
    const response = await get(site);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect(await response.text()).toContain("Home");
  });

  it("gives each kind of file its type", async () => {
    const site = await start("/");
    expect((await get(`${site}/figures/trees.svg`)).headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
    expect((await get(`${site}/rows.json`)).headers.get("content-type")).toBe("application/json; charset=utf-8");
  });

  it("lets browsers keep files whose name changes with their content, and no others", async () => {
    const site = await start("/");
    const caching = async (path: string) => (await get(site + path)).headers.get("cache-control");
    for (const path of ["/_astro/main.js", "/figures/trees/rows.0123456789.json"])
      expect(await caching(path), path).toContain("immutable");
    for (const path of ["/", "/rows.json", "/figures/trees.svg", "/_astro/none.js"])
      expect(await caching(path), path).toBe("no-cache");
  });

  it("sends a folder without its slash to the address with one", async () => {
    const site = await start("/");
    const response = await get(`${site}/figures?from=here`);
    expect(response.status).toBe(301);
    expect(response.headers.get("location")).toBe("/figures/?from=here");
    expect((await get(`${site}/figures/`)).status).toBe(200);
  });

  it("answers an unknown address with the page for that", async () => {
    const response = await get(`${await start("/")}/nowhere/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("Not here");
  });

  it.each(["/..%2fsecret.txt", "/%2e%2e/secret.txt", "/figures/..%2f..%2fsecret.txt", "/%00", "/%zz"])(
    "does not leave its folder for %s",
    async (path) => {
      const response = await get((await start("/")) + path);
      expect(response.status).toBe(404);
      expect(await response.text()).not.toContain("not for readers");
    },
  );

  it("never redirects to another host", async () => {
    const response = await get(`${await start("/")}//figures`);
    expect(response.headers.get("location") ?? "/").toMatch(/^\/(?!\/)/);
  });

  it("serves a site built for a sub-folder from that folder only", async () => {
    const site = await start("/mirror/");
    expect((await get(`${site}/mirror/figures/`)).status).toBe(200);
    expect((await get(`${site}/figures/`)).status).toBe(404);
    expect((await get(site)).headers.get("location")).toBe("/mirror/");
    expect((await get(`${site}/mirror`)).headers.get("location")).toBe("/mirror/");
  });

  it("refuses to be written to", async () => {
    expect((await fetch(await start("/"), { method: "POST", body: "x" })).status).toBe(405);
  });

  it("takes port and base path from the environment", () => {
    expect(addressFrom({})).toEqual({ port: 4321, base: "/" });
    expect(addressFrom({ PORT: "80", BASE: "mirror" })).toEqual({ port: 80, base: "/mirror/" });
    expect(addressFrom({ BASE: "/a/b/" })).toEqual({ port: 4321, base: "/a/b/" });
  });
});

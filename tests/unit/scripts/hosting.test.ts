import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { committed } from "../../../scripts/hosting.ts";
import { headersFile, htaccess } from "../../../scripts/hosting/files.ts";
import { headersOf } from "../../../scripts/hosting/rules.ts";
import { policy } from "../../../src/site/policy.ts";

const folders = ["chapters", "data", "embed", "figures", "search"];

/** The headers that Netlify and Cloudflare Pages send for a path: those of all rules that match, joined by commas. */
function sentBy(file: string, path: string): Record<string, string> {
  const sent: Record<string, string> = {};
  let matches = false;
  for (const line of file.split("\n").filter((text) => text && !text.startsWith("#"))) {
    if (!line.startsWith(" ")) matches = pattern(line).test(path);
    const [, name = "", value = ""] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
    if (matches && name) sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
  }
  return sent;
}

function pattern(rule: string): RegExp {
  const parts = rule
    .replace(/[.?+^$()[\]{}|]/g, "\\$&")
    .replace(/:[a-z]+/g, "[^/]+")
    .replace("*", ".*");
  return new RegExp(`^${parts}$`);
}

describe("the headers of an address", () => {
  it("let anybody frame an embed, and only the site itself all else", () => {
    expect(headersOf("/embed/downloads/")["Content-Security-Policy"]).toContain("frame-ancestors *");
    for (const path of ["/", "/figures/embed/", "/chapters/model-layer/", "/embedded/"])
      expect(headersOf(path)["Content-Security-Policy"], path).toContain("frame-ancestors 'self'");
  });

  it("let browsers keep what has its hash in its name, and ask again for the rest", () => {
    for (const path of ["/_astro/main.js", "/figures/bill/rows.0123456789.json", "/search/entries.0123456789.json"])
      expect(headersOf(path)["Cache-Control"], path).toContain("immutable");
    for (const path of ["/", "/data/claims/1.0.0.json", "/figures/bill/rows.json", "/offline.js", "/_astro/"])
      expect(headersOf(path)["Cache-Control"], path).toBe("no-cache");
  });

  it("repeat the policy of the pages but for what pages alone can say", () => {
    const sent = headersOf("/")["Content-Security-Policy"] ?? "";
    for (const directive of policy.filter((one) => !one.startsWith("default-src"))) expect(sent).toContain(directive);
  });
});

describe("the files for hosts", () => {
  it("_headers says the same as the source, each header once for every address", () => {
    const file = headersFile(folders, "/");
    for (const path of ["/", "/embed/downloads/", "/chapters/model-layer/", "/data/", "/figures/bill/"]) {
      const { "Cache-Control": _, ...others } = headersOf(path);
      expect(sentBy(file, path), path).toEqual(others);
    }
    for (const path of ["/_astro/main.js", "/figures/bill/rows.0123456789.json", "/search/entries.0123456789.json"])
      expect(sentBy(file, path)["Cache-Control"], path).toBe(headersOf(path)["Cache-Control"]);
  });

  it("_headers and .htaccess hold for a site in a sub-folder", () => {
    expect(sentBy(headersFile(folders, "/mirror/"), "/mirror/embed/x/")["Content-Security-Policy"]).toContain("*");
    expect(sentBy(headersFile(folders, "/mirror/"), "/elsewhere/")).toEqual({});
    expect(htaccess("/mirror/")).toContain("ErrorDocument 404 /mirror/404.html");
    expect(htaccess("/mirror/")).toContain('"^/mirror/(?:embed)/" framable');
  });

  it("_headers has no more rules than hosts read", () => {
    const many = Array.from({ length: 100 }, (_, index) => `folder-${index}`);
    expect(() => headersFile(many, "/")).toThrow("hosts read 100");
  });

  it.each(Object.entries(committed))("%s is what npm run hosting writes", (file, text) => {
    expect(readFileSync(file, "utf8")).toBe(text);
  });
});

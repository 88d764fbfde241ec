import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { brokenLinks } from "../../../scripts/check/links.ts";
import { readSite } from "../../../scripts/site.ts";

let folder: string;
const pages = {
  "index.html":
    '<a href="/mirror/oak/#leaf">a</a> <a href="#top">b</a> <a href="https://example.org/x">c</a> <p id="top">',
  "oak/index.html": '<p id="leaf"><img src="/mirror/oak.svg"> <a href="../?q=1&amp;r=2">up</a>',
  "oak.svg": "<svg/>",
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "links-"));
  for (const [file, text] of Object.entries(pages)) write(file, text);
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

describe("the links of a built site", () => {
  it("are sound where each leads to a file and each fragment to an element, other sites left alone", () => {
    expect(brokenLinks(readSite(folder)!, "/mirror/")).toEqual([]);
  });

  it("are broken without the file, without the element, or out of the site's folder", () => {
    write("elm/index.html", '<a href="/mirror/ash/">a</a><a href="/mirror/oak/#bark">b</a><a href="/oak/">c</a>');
    expect(brokenLinks(readSite(folder)!, "/mirror/")).toEqual([
      "elm/index.html: /mirror/ash/ leads to no file",
      "elm/index.html: /mirror/oak/#bark leads to no element",
      "elm/index.html: /oak/ leads out of /mirror/",
    ]);
  });
});

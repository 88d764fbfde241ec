import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesOf } from "../../../scripts/offline/files.ts";
import { writeOffline } from "../../../scripts/offline/write.ts";

let folder: string;
const page = `<link rel="stylesheet" href="/mirror/_astro/site.a.css"><style>@font-face{src:url(/mirror/fonts/x.woff2)}</style>
  <script type="module" src="/mirror/_astro/Page.b.js"></script><p data-figure="bill" data-payload="/mirror/figures/bill/rows.0.json">`;
const files = {
  "index.html": page,
  "chapters/oak/index.html": page,
  "offline/index.html": "<p>offline</p>",
  "_astro/site.a.css": "a{background:url(/mirror/fonts/y.woff2)} b{fill:url(#hatch)}",
  "_astro/Page.b.js": 'import{a}from"./define.c.js";const f=()=>import("./bill.d.js"),g=()=>import("./factory.e.js")',
  "_astro/define.c.js": "",
  "_astro/bill.d.js": 'import{b}from"./rows.f.js"',
  "_astro/rows.f.js": "",
  "_astro/factory.e.js": "",
  "fonts/x.woff2": "x",
  "fonts/y.woff2": "y",
  "figures/bill/rows.0.json": "{}",
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "offline-"));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("what a page needs without a network", () => {
  it("is its styles, fonts and scripts with what they import, and code and rows of its own figures alone", () => {
    expect(filesOf(page, folder, "/mirror/")).toEqual(
      [
        "_astro/Page.b.js",
        "_astro/bill.d.js",
        "_astro/define.c.js",
        "_astro/rows.f.js",
        "_astro/site.a.css",
        "figures/bill/rows.0.json",
        "fonts/x.woff2",
        "fonts/y.woff2",
      ].map((file) => `/mirror/${file}`),
    );
  });

  it("must be there", () => {
    const lost = '<script type="module" src="/mirror/_astro/lost.js"></script>';
    expect(() => filesOf(lost, folder, "/mirror/")).toThrow("/mirror/_astro/lost.js, which leads to no file");
  });
});

describe("the worker", () => {
  it("is named after the build: the same for the same files, another once a word has changed", () => {
    const written = () => {
      writeOffline(folder, "/mirror/");
      const [list = ""] = readdirSync(join(folder, "offline")).filter((name) => name.startsWith("files."));
      const worker = readFileSync(join(folder, "offline-worker.js"), "utf8");
      rmSync(join(folder, "offline", list));
      rmSync(join(folder, "offline-worker.js"));
      return { list, worker };
    };
    const [first, again] = [written(), written()];
    expect(again).toEqual(first);
    writeFileSync(join(folder, "chapters/oak/index.html"), `${page} more`);
    const other = written();
    expect(other.list).not.toBe(first.list);
    expect(other.worker).toContain(`const BUILD = "${other.list.split(".")[1]}"`);
  });

  it("weighs less than 3 kB packed", () => {
    expect(gzipSync(readFileSync("src/offline/worker.js")).length).toBeLessThan(3000);
  });
});

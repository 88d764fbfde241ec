import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { HtmlValidate } from "html-validate";
import { expect, test } from "playwright/test";
import { brokenLinks } from "../../scripts/check/links.ts";

const dist = "dist";
const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) =>
  statSync(join(dist, file)).isFile(),
);
const pages = files.filter((file) => file.endsWith(".html"));
const texts = new Map<string, string>();
/** The text of a file; many tests look into the same one. */
const read = (file: string) => {
  const text = texts.get(file) ?? readFileSync(join(dist, file), "utf8");
  texts.set(file, text);
  return text;
};
/** Frozen pages never change: what they were written from is looked at instead. */
const isFrozen = (file: string) => /^embed\/[^/]+\/[^/]+\/\d/.test(file);
const published = JSON.parse(readFileSync("permalinks.json", "utf8")) as string[];

test("every page is valid HTML", async () => {
  const validator = new HtmlValidate({
    extends: ["html-validate:standard"],
    rules: {
      // Written by the compressor and by Astro's policy tag, not by hand.
      "no-trailing-whitespace": "off",
      "doctype-style": "off",
      "void-style": "off",
      "attr-quotes": "off",
      "no-inline-style": "error",
      // A long title is a matter of taste, a style sheet below the first screen is allowed by the standard.
      "long-title": "off",
      "element-permitted-content": "error",
      "prefer-native-element": "off",
    },
  });
  const faults: string[] = [];
  for (const page of pages.filter((file) => !isFrozen(file))) {
    const report = await validator.validateString(read(page), page);
    faults.push(
      ...report.results.flatMap(({ messages }) =>
        messages.map((m) => `${page}:${m.line}:${m.column} ${m.ruleId} ${m.message}`),
      ),
    );
  }
  expect(faults).toEqual([]);
});

test("every page has one h1, a title, a description, a canonical address and a language", () => {
  for (const page of pages) {
    const html = read(page);
    expect(html.match(/<h1[\s>]/g), page).toHaveLength(1);
    for (const part of ["<title>", '<meta name="description"', '<link rel="canonical"', '<html lang="en"'])
      expect(html, page).toContain(part);
  }
});

test("every page has a card of 1200 by 630 pixels and at most 60 kB, each chapter and figure its own", () => {
  for (const page of pages.filter((file) => !file.startsWith("embed/"))) {
    const html = read(page);
    const content = (name: string) => new RegExp(`="${name}" content="([^"]+)"`).exec(html)?.[1] ?? "";
    const { pathname } = new URL(content("og:image"));
    const own = /^(?:chapters|figures)\/([^/]+)\/index\.html$/.exec(page)?.[1];
    expect(pathname, page).toBe(`/cards/${own ?? "opening"}.png`);
    const png = readFileSync(join(dist, pathname));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], page).toEqual([1200, 630]);
    expect(png.length, page).toBeLessThanOrEqual(60_000);
    expect(content("og:image:alt").length, page).toBeGreaterThan(30);
    expect(content("twitter:card"), page).toBe("summary_large_image");
  }
});

test("the manifest names icons that are there, in the size it says", () => {
  const { icons } = JSON.parse(read("site.webmanifest")) as { icons: { src: string; sizes: string; type: string }[] };
  expect(icons.map(({ sizes }) => sizes)).toEqual(["any", "192x192", "512x512", "512x512"]);
  for (const { src, sizes, type } of icons) {
    const file = readFileSync(join(dist, src));
    if (type === "image/png") expect(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`).toBe(sizes);
  }
});

test("every internal link leads to a file and every fragment to an element", () => {
  expect(brokenLinks({ files, read })).toEqual([]);
});

test("no style sheet and no picture file asks another host for anything", () => {
  const found = files
    .filter((file) => /\.(?:css|svg)$/.test(file))
    .flatMap((file) => read(file).match(/(?:url\(|@import|src=|<image|<use)[^;>]{0,20}https?:[^;>)]*/g) ?? []);
  expect(found).toEqual([]);
});

test("what is made to be framed carries no script", () => {
  for (const page of pages.filter((file) => file.startsWith("embed/")))
    expect(read(page), page).not.toContain("<script");
});

test("the description for language models names every chapter, figure and dataset, each at an address of this site", () => {
  const addresses = [...read("llms.txt").matchAll(/^- \[.+?\]\((.+?)\): \S/gm)].map(([, url = ""]) => new URL(url));
  const canonical = new URL(/rel="canonical" href="([^"]+)"/.exec(read("index.html"))![1]!);
  for (const { origin, pathname, href } of addresses) {
    expect(origin, href).toBe(canonical.origin);
    expect(files, href).toContain(pathname.slice(1).replace(/\/$/, "/index.html"));
  }
  const named = addresses.map(({ pathname }) => pathname);
  for (const page of pages.filter((file) => /^(?:chapters|figures|data)\/[^/]+\/index\.html$/.test(file)))
    expect(named).toContain(`/${page.replace(/index\.html$/, "")}`);
});

test("no page carries a style attribute, an event handler, a javascript: link or anything from elsewhere", () => {
  for (const page of pages.filter((file) => !file.startsWith("embed/"))) {
    const html = read(page).replace(/<code[\s\S]*?<\/code>/g, "");
    expect(html.match(/<[^>]+\s(?:style|on[a-z]+)="/g) ?? [], page).toEqual([]);
    expect(html, page).not.toContain("javascript:");
    expect(
      html.match(/<(?:script|img|iframe|link rel="(?:stylesheet|preconnect|preload)")[^>]+(?:src|href)="https?:/g) ??
        [],
      page,
    ).toEqual([]);
  }
});

test("every page has a strict policy, with the hash of each style and script that stands in it", () => {
  for (const page of pages) {
    const html = read(page);
    const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? "";
    expect(policy, page).toContain("default-src 'none'");
    // What is made to be framed runs nothing at all; where scripts run, they are held short.
    if (page.startsWith("embed/")) expect(policy, page).not.toMatch(/script-src|object-src/);
    else
      for (const part of ["require-trusted-types-for 'script'", "object-src 'none'"])
        expect(policy, page).toContain(part);
    expect(policy, page).not.toMatch(/unsafe-|https?:|\*/);
    const inline = /<(script|style)(?: type="module")?>([\s\S]*?)<\/\1>/g;
    for (const [, kind, text = ""] of html.matchAll(inline)) {
      const hash = createHash("sha256").update(text).digest("base64");
      expect(policy.includes(`'sha256-${hash}'`), `${page}: a ${kind} without its hash`).toBe(true);
    }
  }
});

test("every folder of pages has one rule for who may frame it", () => {
  const rules = read("_headers")
    .split("\n")
    .filter((line) => line.startsWith("/"));
  const folders = new Set(pages.filter((file) => file.includes("/")).map((file) => `/${file.split("/")[0]}/*`));
  for (const folder of folders)
    expect(
      rules.filter((rule) => rule === folder),
      folder,
    ).toHaveLength(1);
});

test("nothing that was ever published has gone", () => {
  const missing = published.filter((address) => {
    const [path = "", step] = address.split("#");
    const file = path.endsWith("/") ? `${path.slice(1)}index.html` : path.slice(1);
    return !files.includes(file) || (step !== undefined && !read(file).includes(`id="${step}"`));
  });
  expect(missing).toEqual([]);
});

test("everything that is published is in permalinks.json (npm run permalinks adds it)", () => {
  const addresses = pages
    .filter((file) => file !== "404.html")
    .map((file) => `/${relative(".", file).replace(/index\.html$/, "")}`);
  expect(addresses.filter((address) => !published.includes(address))).toEqual([]);
});

for (const chapter of readdirSync(join(dist, "chapters")).filter((name) => !name.includes("."))) {
  test(`${chapter} is HTML of at most 50 kB packed, and its first 14 kB hold title and deck`, () => {
    const html = read(`chapters/${chapter}/index.html`);
    const packed = gzipSync(html, { level: 9 });
    expect(packed.length).toBeLessThanOrEqual(50_000);
    const untilDeck = html.slice(0, html.indexOf("</section>"));
    expect(gzipSync(untilDeck, { level: 9 }).length).toBeLessThanOrEqual(14_000);
    expect(untilDeck).toContain("<h1");
    expect(untilDeck).toContain('class="deck"');
  });

  test(`${chapter} has at most 1,500 elements in pictures and 1,500 outside`, () => {
    const html = read(`chapters/${chapter}/index.html`);
    const pictures = [...html.matchAll(/<svg class="picture[\s\S]*?<\/svg>|<svg xmlns[\s\S]*?<\/svg>/g)]
      .map(([svg]) => svg)
      .join("");
    const count = (text: string) => text.match(/<[a-z]/g)?.length ?? 0;
    expect(count(pictures)).toBeLessThanOrEqual(1500);
    expect(count(html) - count(pictures)).toBeLessThanOrEqual(1500);
  });
}

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { frozenStyle } from "../../../scripts/release/frozen-pages.ts";
import { circle, frames, scene } from "../../../src/figures/kit/scene.ts";
import { embedCode } from "../../../src/site/embed/code.ts";
import { embedDocument, type Embed } from "../../../src/site/embed/document.ts";
import { frozenEdition, frozenFile, frozenPath } from "../../../src/site/embed/frozen.ts";
import { source } from "../datasets/fixtures.ts";

const words = {
  title: "Oaks & elms",
  subtitle: "Trees in the park",
  alt: "The bar of the oaks is longer than that of the elms.",
};
const embed: Embed = {
  figure: "trees",
  state: "counted",
  words,
  scenes: [scene(frames.wide, [circle("a", 10, 10, 5)]), scene(frames.narrow, [circle("a", 5, 5, 5)])],
  sources: [{ ...source, url: "https://office.example/survey" }],
  style: { css: "body{color:red}" },
  edition: "2026-03-01",
  link: (path) => `../../../..${path}`,
  canonical: "../../../../figures/trees/",
};

describe("a page for a frame on somebody else's page", () => {
  const page = embedDocument(embed);

  it("has title, alternative text, sources, licence and the way back", () => {
    expect(page).toContain('<h1 class="figure-title">Oaks &amp; elms</h1>');
    expect(page.match(/role="img" aria-label="The bar of the oaks[^"]+"/g)).toHaveLength(2);
    expect(page).toContain('Tree Office: <a href="https://office.example/survey" target="_top">A survey of trees</a>');
    expect(page).toContain('rel="license" target="_top">CC BY 4.0</a>');
    expect(page).toContain('<a href="../../../../figures/trees/#counted" target="_top">The Dependency Mirror</a>');
  });

  it("tells its edition and where to see what changed since, if it is frozen", () => {
    expect(page).toContain("Edition of 1 March 2026.");
    expect(page).toContain('href="../../../../editions/#2026-03-01"');
    const { edition: _, ...live } = embed;
    expect(embedDocument(live)).not.toContain("Edition of");
  });

  it("may load its own style and nothing else", () => {
    const hash = createHash("sha256").update("body{color:red}").digest("base64");
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).not.toMatch(/<(?:script|img|iframe|link rel="stylesheet")/);
  });

  it("has a style without imports, addresses and web fonts where it is frozen", () => {
    const css = frozenStyle();
    expect(css).toContain(".picture .value");
    expect(css).toContain('font-family:"Arial sized"');
    expect(css).not.toMatch(/@import|url\((?!#)|woff/);
  });

  it("comes as an iframe whose height follows its width, with a title that cannot break it", () => {
    const code = embedCode("https://site.example/embed/trees/", 'Oaks "old"');
    expect(code).toContain('title="Oaks &quot;old&quot;" width="600" height="640"');
    expect(code).toContain("aspect-ratio:15/16");
  });
});

describe("the frozen pages of this project", () => {
  const frozen = frozenFile.parse(JSON.parse(readFileSync("data/frozen.json", "utf8")));
  const pages = Object.entries(frozen).flatMap(([edition, places]) =>
    Object.keys(places).map((place) => [place, readFileSync(frozenPath(edition, place), "utf8")] as const),
  );

  it("ask for nothing: no script, no file, no font", () => {
    expect(pages.length).toBeGreaterThan(100);
    for (const [place, page] of pages) {
      expect(page, place).not.toMatch(/<(?:script|img|iframe|object|embed|base)\b|\ssrc=|@import|url\((?!#)/);
      expect(page.match(/<link [^>]*>/g), place).toEqual([
        `<link rel="canonical" href="../../../../figures/${place.split("/")[0]}/">`,
      ]);
    }
  });

  it("stay small", () => {
    for (const [place, page] of pages) expect(Buffer.byteLength(page), place).toBeLessThan(60_000);
  });

  it("are offered by the newest sound edition that has them", () => {
    const some = { "2026-03-01": { "trees/counted": "a" }, "2026-03-02": { "trees/counted": "b", "trees/new": "c" } };
    expect(frozenEdition(some, "trees/counted", ["2026-03-01", "2026-03-02", "2026-03-03"])).toBe("2026-03-02");
    expect(frozenEdition(some, "trees/counted", ["2026-03-01"])).toBe("2026-03-01");
    expect(frozenEdition(some, "trees/lost", ["2026-03-02"])).toBeUndefined();
  });
});

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { compare } from "../../../scripts/report/compare.ts";
import { cell, table } from "../../../scripts/report/markdown.ts";
import { ask, deadText } from "../../../scripts/report/outside.ts";
import { picturePages } from "../../../scripts/report/page.ts";
import { summary } from "../../../scripts/report/summary.ts";
import type { Source } from "../../../src/datasets/schema/source.ts";
import { copyOfValid } from "../../data/overlay.ts";

const picture = (alt: string) => `<svg><title id="t">Oaks</title><desc id="d">${alt}</desc></svg>`;
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>A</title></head><body>${body}</body></html>`;

function put(folder: string, files: Record<string, string>): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** The same project twice: as it was, and with a number corrected, a picture redrawn and a page changed. */
function sides(name: string) {
  const [before, after] = [copyOfValid(`report-${name}-before`), copyOfValid(`report-${name}-after`)];
  const text = readFileSync(join(after, "data/trees/1.1.0.json"), "utf8");
  const draft = text.replace('"version": "1.1.0"', '"version": "1.1.1"').replace('"value": 900', '"value": 904');
  put(after, { "data/trees/1.1.1.json": draft });
  const oaks = "figures/trees/counted.svg";
  put(join(before, "dist"), { "index.html": page("<h1>A</h1>"), [oaks]: picture("900 oaks"), "a.js": "1;" });
  // As good as chance, so that it does not pack.
  const long = createHash("shake256", { outputLength: 600 }).update("a").digest("hex");
  const image = `<h1>A</h1><img src="/figures/trees/counted.svg"><a href="/gone/">b</a><p>${long}</p>`;
  put(join(after, "dist"), { "index.html": page(image), [oaks]: picture("904 oaks"), "a.js": "1;" });
  return { before, after };
}

describe("the report on a branch", () => {
  it("shows each changed fact with its old and new value and its source", async () => {
    const { before, after } = sides("facts");
    const found = await compare(before, after);
    expect(found.facts).toEqual([
      ["trees/oaks", "1.1.0 → 1.1.1", "value", "900", "904", "Tree Office, A survey of trees"],
    ]);
    expect(summary(found)).toContain(
      "| trees/oaks | 1.1.0 → 1.1.1 | value | 900 | 904 | Tree Office, A survey of trees |",
    );
    expect(summary(found)).toContain("| /chapters/first-layer/&#35;the-count |");
  });

  it("shows pictures before and after, weight, accessibility and dead links", async () => {
    const { before, after } = sides("site");
    const found = await compare(before, after);
    expect(found.pictures?.map(({ file }) => file)).toEqual(["figures/trees/counted.svg"]);
    expect(found.links).toEqual(["index.html: /gone/ leads to no file"]);
    expect(found.access).toContainEqual({ page: "/", rule: "wcag/h37", before: 0, after: 1 });
    expect(found.sizes?.map(({ name }) => name)).toEqual(["/"]);
    const files = picturePages(found.pictures ?? []);
    expect([...files.keys()].toSorted()).toEqual([
      "after.figures.trees.counted.svg",
      "before.figures.trees.counted.svg",
      "pictures.html",
    ]);
    expect(files.get("pictures.html")).toContain('alt="904 oaks"');
  });

  it("says so where nothing differs", async () => {
    const { before } = sides("same");
    const text = summary(await compare(before, before));
    for (const none of ["No fact changes.", "No number in the text", "No picture changes.", "No chapter reads harder"])
      expect(text).toContain(none);
  });

  it("says so where a site could not be built or data is not sound, and shows the rest", async () => {
    const { before, after } = sides("broken");
    rmSync(join(after, "dist"), { recursive: true });
    put(after, { "data/trees/1.1.1.json": "{" });
    const text = summary(await compare(before, after));
    expect(text).toContain("could not be built");
    expect(text).toContain("the data is not sound");
    expect(text).toContain("fault in data and content");
  });

  it("lets no text of a branch write markup or call anybody", () => {
    expect(cell("<img src=x> | [a](b) @somebody\n# big")).toBe(
      "&#60;img src=x&#62; &#124; &#91;a&#93;(b) &#64;somebody &#35; big",
    );
  });

  it("cuts a table that nobody would read", () => {
    const rows = Array.from({ length: 5 }, (_, index) => [String(index)]);
    expect(table(["n"], rows, "none", 2)).toContain("And 3 more.");
  });
});

describe("addresses of sources", () => {
  const source = (id: string): Source => ({
    id,
    title: id,
    publisher: "House",
    tier: "A",
    url: `https://${id}.example/`,
  });
  const answers: Record<string, number> = { here: 200, gone: 404, shy: 403 };
  const get = ((url: string) => {
    const status = answers[new URL(url).host.replace(".example", "")];
    return status ? Promise.resolve(new Response(null, { status })) : Promise.reject(new Error("no such host"));
  }) as typeof fetch;

  it("are told when they no longer answer, and not when they only refuse programs", async () => {
    const { url: _url, ...without } = source("paper");
    const found = await ask([...["here", "gone", "shy", "lost"].map(source), without], get);
    const text = deadText(found);
    expect(text).toContain("2 of 4 addresses");
    expect(text).toContain("| `gone` | https://gone.example/ | 404 |");
    expect(text).toContain("| `lost` | https://lost.example/ | no such host |");
    expect(deadText(await ask([source("here")], get))).toBe("");
  });
});

import { readdirSync, readFileSync } from "node:fs";
import jsonld from "jsonld";
import { expect, test } from "playwright/test";
import { readCitation } from "../citations.ts";

const read = (path: string) => readFileSync(`dist${path}`, "utf8");
const json = <Value>(path: string) => JSON.parse(read(path)) as Value;
const list = (folder: string) => readdirSync(`dist${folder}`, { recursive: true, encoding: "utf8" });
const pathOf = (address: string) => new URL(address).pathname;
const places = ["chapters", "figures"].flatMap((kind) =>
  list(`/${kind}`)
    .filter((file) => /^[^/]+\/index\.html$/.test(file))
    .map((file) => `${kind}/${file.replace("/index.html", "")}`),
);

test("each chapter and figure has an oEmbed file, as its version 1.0 asks, and its page leads there", () => {
  expect(places.length).toBeGreaterThan(30);
  for (const place of places) {
    const found = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(
      read(`/${place}/index.html`),
    );
    expect(pathOf(found?.[1] ?? "http://none/"), place).toBe(`/oembed/${place}.json`);
    const answer = json<Record<string, string | number>>(`/oembed/${place}.json`);
    expect(answer, place).toMatchObject({ version: "1.0", provider_name: "The Dependency Mirror" });
    expect(answer.type).toBe(place.startsWith("figures/") ? "rich" : "link");
    expect(String(answer.title).length).toBeGreaterThan(3);
    expect(answer).toMatchObject({ thumbnail_width: expect.any(Number), thumbnail_height: expect.any(Number) });
    expect(read(pathOf(String(answer.thumbnail_url)))).toContain("PNG");
    if (answer.type !== "rich") continue;
    expect(answer).toMatchObject({ width: expect.any(Number), height: expect.any(Number) });
    const [, source = ""] = /^<iframe src="([^"]+)"/.exec(String(answer.html)) ?? [];
    expect(read(`${pathOf(source)}index.html`)).toContain("<h1");
  }
});

test("each citation file reads the same in all formats, with version, edition and an address that is there", () => {
  const works = list("/cite")
    .filter((file) => file.endsWith(".bib"))
    .map((file) => `/cite/${file.replace(/\.bib$/, "")}`);
  for (const kind of ["chapters", "figures", "data"])
    expect(works.filter((work) => work.startsWith(`/cite/${kind}/`)).length, kind).toBeGreaterThan(3);
  const sample = works.filter((_, index) => index % 8 === 0 || index < 3);
  for (const work of sample) {
    const items = ["bib", "ris", "json"].map((ending) => readCitation(read(`${work}.${ending}`)));
    const [first] = items;
    for (const { title, issued, URL, version } of items)
      expect({ title, issued, URL, version }, work).toEqual({
        title: first!.title,
        issued: first!.issued,
        URL: first!.URL,
        version: first!.version,
      });
    expect(first!.version, work).toBe(work.startsWith("/cite/data/") ? work.split("/").at(-1) : undefined);
    expect(read(`${pathOf(first!.URL)}index.html`)).toContain("<h1");
    expect(read(`${work}.txt`)).toMatch(/edition of \d+ \w+ \d{4}/);
  }
});

test("the markup of chapters, figures and datasets expands to what they are, who made them and their licence", async () => {
  const page = (path: string) => {
    const [, text = ""] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(read(path)) ?? [];
    return JSON.parse(text) as object;
  };
  // The vocabulary itself lies on the network: here each of its words stands for itself.
  const documentLoader = (documentUrl: string) =>
    Promise.resolve({ documentUrl, contextUrl: null, document: { "@context": { "@vocab": "https://schema.org/" } } });
  const schema = (name: string) => `https://schema.org/${name}`;
  for (const [path, types] of [
    ["/chapters/model-layer/", ["Article", "LearningResource"]],
    ["/figures/downloads/", ["CreativeWork", "LearningResource"]],
    ["/data/downloads/", ["Dataset"]],
  ] as const) {
    const [node] = (await jsonld.expand(page(`${path}index.html`), { documentLoader })) as Record<string, unknown>[];
    expect(node?.["@type"], path).toEqual(types.map(schema));
    for (const field of ["license", "creditText", "version", "url", "description", "isAccessibleForFree"])
      expect(node?.[schema(field)], `${path} ${field}`).toHaveLength(1);
  }
});

test("the catalogue of figures names each figure with states, files and data that are there", () => {
  interface Entry {
    readonly id: string;
    readonly oembed: string;
    readonly citations: Record<string, string>;
    readonly datasets: readonly { readonly url: string }[];
    readonly states: readonly { readonly id: string; alt: string; picture: string; embed: string; pinned?: string }[];
  }
  const { figures } = json<{ figures: Entry[] }>("/figures/catalog.json");
  expect(figures.map(({ id }) => `figures/${id}`).sort()).toEqual(
    places.filter((place) => place.startsWith("fig")).sort(),
  );
  for (const { id, oembed, citations, datasets, states } of figures) {
    const files = [oembed, ...Object.values(citations), ...datasets.map(({ url }) => url)];
    const pages = states
      .flatMap(({ embed, pinned }) => (pinned ? [embed, pinned] : [embed]))
      .map((url) => `${url}index.html`);
    for (const address of [...files, ...states.map(({ picture }) => picture), ...pages])
      expect(read(pathOf(address)).length, address).toBeGreaterThan(0);
    for (const { alt } of states) expect(alt.length, id).toBeGreaterThan(30);
  }
});

test("each chapter has a Markdown file with all its steps, their pictures in words, and its numbers with sources", () => {
  for (const place of places.filter((name) => name.startsWith("chapters/"))) {
    const html = read(`/${place}/index.html`);
    const text = read(`/${place}.md`);
    const steps = html.match(/data-step id="/g)!.length;
    expect(html).toContain(`type="text/markdown" href="/${place}.md"`);
    expect(text.match(/^## /gm)!.length, place).toBeGreaterThanOrEqual(steps + 2);
    expect(text.match(/^> \*\*Picture: /gm), place).toHaveLength(steps);
    const [, numbers = ""] = text.split("## Numbers in this chapter");
    const entries = numbers.split("## Sources")[0]!.trim().split("\n");
    expect(entries, place).toHaveLength(html.match(/class="fact-entry"/g)!.length);
    for (const entry of entries) expect(entry, place).toMatch(/^- \*\*.+\*\*.+Sources: .+\.$/);
    expect(text, place).not.toMatch(/<\/?[A-Z]/);
  }
});

test("the page of editions keeps every edition, and what changed since", () => {
  const { editions } = JSON.parse(readFileSync("data/editions.json", "utf8")) as { editions: { id: string }[] };
  const page = read("/editions/index.html");
  for (const { id } of editions) expect(page).toContain(`<li id="${id}">`);
  expect(page.match(/What changed since/g)).toHaveLength(editions.length - 1);
});

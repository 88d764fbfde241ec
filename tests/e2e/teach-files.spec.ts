import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "playwright/test";
import { readXml, unzip } from "../cartridge.ts";
import { readQr } from "../qr.ts";

const dist = "dist";
const read = (file: string) => readFileSync(join(dist, file), "utf8");
const chapters = readdirSync(join(dist, "chapters")).filter((name) => !name.includes("."));
const guided = readdirSync("content/en/guides").map((name) => name.replace(/\.json$/, ""));
const canonical = (html: string) => /rel="canonical" href="([^"]+)"/.exec(html)![1]!;

test("the course link file keeps the rules of a Common Cartridge of web links", async () => {
  const files = await unzip(readFileSync(join(dist, "course.imscc")));
  const manifest = readXml(files.get("imsmanifest.xml")!);
  const all = (name: string) => [...manifest.getElementsByTagName(name)];
  const resources = all("resource");
  const [root, ...items] = all("item");
  expect(all("organization")).toHaveLength(1);
  expect(root!.parentNode).toBe(all("organization")[0]);
  expect([...root!.childNodes].map(({ nodeName }) => nodeName)).not.toContain("title");
  for (const item of items) expect(item.getElementsByTagName("title")[0]?.textContent).toMatch(/\S/);
  for (const resource of resources) {
    expect(resource.getAttribute("type")).toBe("imswl_xmlv1p1");
    expect(resource.getAttribute("href")).toBeNull();
    expect(resource.getElementsByTagName("file")).toHaveLength(1);
  }
  const named = resources.map((resource) => resource.getElementsByTagName("file")[0]!.getAttribute("href"));
  expect(["imsmanifest.xml", ...named]).toEqual([...files.keys()]);
  const referred = items.flatMap((item) => item.getAttribute("identifierref") ?? []);
  expect(referred.sort()).toEqual(resources.map((resource) => resource.getAttribute("identifier")!).sort());
  const ids = ["manifest", "organization", "item", "resource"]
    .flatMap(all)
    .map((each) => each.getAttribute("identifier")!);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
});

test("the course link file leads to every chapter with its slides, and to its guide and hand-out where it has them", async () => {
  const files = await unzip(readFileSync(join(dist, "course.imscc")));
  files.delete("imsmanifest.xml");
  const paths = [...files.values()].map((text) => {
    const link = readXml(text).documentElement!;
    expect(link.nodeName).toBe("webLink");
    return new URL(link.getElementsByTagName("url")[0]!.getAttribute("href")!).pathname;
  });
  for (const path of paths) expect(existsSync(join(dist, path, "index.html")), path).toBe(true);
  for (const id of chapters) expect(paths).toEqual(expect.arrayContaining([`/chapters/${id}/`, `/present/${id}/`]));
  for (const id of guided) expect(paths).toEqual(expect.arrayContaining([`/teach/${id}/`, `/teach/${id}/handout/`]));
});

for (const id of chapters) {
  test(`the QR codes on slides and hand-out of ${id} are read as the address of the chapter`, () => {
    const address = canonical(read(`chapters/${id}/index.html`));
    for (const page of [`present/${id}`, ...(guided.includes(id) ? [`teach/${id}/handout`] : [])]) {
      const svg = /<svg class="qr"[\s\S]*?<\/svg>/.exec(read(`${page}/index.html`))![0];
      const drawn = svg
        .replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ')
        .replace('class="qr-paper"', 'fill="#fff"');
      expect(readQr(drawn), page).toBe(address);
    }
  });

  test(`the slides of ${id} weigh at most 100 kB packed, and their script at most 8 kB`, () => {
    const html = read(`present/${id}/index.html`);
    const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, file = ""]) => read(file));
    expect(scripts).toHaveLength(1);
    expect(gzipSync(scripts.join("")).length).toBeLessThanOrEqual(8_000);
    expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(100_000);
  });
}

for (const id of guided) {
  test(`the guide and the hand-out of ${id} show no title of a picture before it is asked for`, () => {
    const guide = read(`teach/${id}/index.html`);
    const titles = [...guide.matchAll(/<p class="figure-title">([^<]+)<\/p>/g)].map(([, title = ""]) => title);
    expect(titles.length).toBeGreaterThan(1);
    const shown = guide.replace(/<details class="look-title">[\s\S]*?<\/details>/g, "");
    const handout = read(`teach/${id}/handout/index.html`);
    for (const title of titles) for (const html of [shown, handout]) expect(html).not.toContain(title);
  });
}

import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkContent } from "../../../scripts/check/content.ts";
import { freeze } from "../../../scripts/release/freeze.ts";
import { release } from "../../../scripts/release/release.ts";
import { run } from "../../../scripts/run.ts";
import { printFault } from "../../../src/datasets/faults.ts";
import { copyOfValid } from "../../data/overlay.ts";

/** The day of the edition that the valid project shows. */
const today = "2026-03-01";

async function project(name: string) {
  const folder = copyOfValid(`freeze-${name}`);
  await run(process.execPath, ["scripts/hashes.ts", folder]);
  const said: string[] = [];
  const talk = { say: (text: string) => said.push(text) };
  const path = (file: string) => join(folder, file);
  const change = (file: string, find: string, put: string) => {
    const text = readFileSync(path(file), "utf8");
    expect(text).toContain(find);
    writeFileSync(path(file), text.replace(find, put));
  };
  return {
    folder,
    said,
    change,
    freeze: (yes = true) => freeze(folder, { yes }, talk),
    release: (changes: string[] = []) => release(folder, { dataset: "trees", today, changes, yes: true }, talk),
    pages: () => globSync("public/embed/**/*.html", { cwd: folder }).sort(),
    bytes: () =>
      globSync("public/embed/**/*.html", { cwd: folder })
        .sort()
        .map((file) => readFileSync(path(file), "hex")),
    editions: () =>
      (JSON.parse(readFileSync(path("data/editions.json"), "utf8")) as { editions: { id: string }[] }).editions,
    faults: async () => (await checkContent(folder)).faults.map(printFault),
  };
}

describe("npm run release -- --freeze", () => {
  it("writes each state of each figure of the edition as a page of its own", async () => {
    const { freeze, pages, said, faults } = await project("writes");
    await freeze();
    expect(pages()).toEqual([
      "public/embed/trees/claimed/2026-03-01/index.html",
      "public/embed/trees/counted/2026-03-01/index.html",
    ]);
    expect(said.join("\n")).toContain("Edition 2026-03-01: 2 pages");
    expect(await faults()).toEqual([]);
  });

  it("leaves the pages as they were whatever happens to data and drawing code", async () => {
    const { freeze, release, change, bytes, faults } = await project("lasting");
    await freeze();
    const before = bytes();
    await release();
    change("data/trees/1.1.1.json", '"value": 900', '"value": 904');
    await release(["The oaks were counted again."]);
    change("src/figures/trees/index.ts", "/ 10,", "/ 5,");
    expect(await faults()).toEqual([]);
    expect(bytes()).toEqual(before);
  });

  it("closes the edition: a release of the same day opens another", async () => {
    const { freeze, release, change, editions, pages } = await project("closes");
    await freeze();
    await release();
    change("data/trees/1.1.1.json", '"value": 900', '"value": 904');
    await release(["The oaks were counted again."]);
    expect(editions().map(({ id }) => id)).toEqual(["2026-03-01", "2026-03-01-2"]);
    await freeze();
    expect(pages()).toHaveLength(4);
  });

  it("refuses to freeze twice, unasked, or what the check has faults with", async () => {
    const { freeze, change, pages } = await project("refuses");
    await expect(freeze(false)).rejects.toThrow("Add --yes");
    change("content/en/figures/trees.json", '"purpose"', '"porpoise"');
    await expect(freeze()).rejects.toThrow("A frozen page cannot be mended. Mend this first. Nothing was written.");
    expect(pages()).toEqual([]);
    change("content/en/figures/trees.json", '"porpoise"', '"purpose"');
    await freeze();
    await expect(freeze()).rejects.toThrow("Edition 2026-03-01 is frozen already");
  });
});

import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../../../scripts/run.ts";

const page = '<section data-step id="the-claim"></section>';

/** A folder with these files in it. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "permalinks-"));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

const command = (folder: string) => run(process.execPath, ["scripts/permalinks.ts", "--root", folder]);

describe("npm run permalinks", () => {
  it("adds pages, steps, pictures, versions and files for programs, and takes nothing away", async () => {
    const folder = folderWith({
      "permalinks.json": '["/gone/"]',
      "dist/index.html": "",
      "dist/chapters/one/index.html": page,
      "dist/chapters/one.md": "",
      "dist/figures/trees/counted.svg": "",
      "dist/data/trees/1.1.0.csv": "",
      "dist/data/trees/1.1.0/datapackage.json": "",
      "dist/feed.xml": "",
      "dist/a.js": "",
    });
    expect(await command(folder)).toEqual({ code: 0, output: "permalinks.json: 9 addresses, 8 new.\n" });
    expect(JSON.parse(readFileSync(join(folder, "permalinks.json"), "utf8"))).toEqual([
      "/",
      "/chapters/one.md",
      "/chapters/one/",
      "/chapters/one/#the-claim",
      "/data/trees/1.1.0.csv",
      "/data/trees/1.1.0/datapackage.json",
      "/feed.xml",
      "/figures/trees/counted.svg",
      "/gone/",
    ]);
  });

  it("asks for a build where there is none, and writes nothing", async () => {
    const folder = folderWith({ "permalinks.json": "[]" });
    const { code, output } = await command(folder);
    expect(output).toBe("There is no built site in dist/ to take addresses from. Run npm run build first.\n");
    expect(code).toBe(1);
    expect(readFileSync(join(folder, "permalinks.json"), "utf8")).toBe("[]");
  });
});

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { checkContent } from "../../scripts/check/content.ts";
import { printFault } from "../../src/datasets/faults.ts";
import { copyOfValid } from "./overlay.ts";

/** Changes one file by a find-and-replace and says how many of its lines that touched. */
function change(file: string, find: string, replacement: string, to = file): number {
  const before = readFileSync(file, "utf8");
  const after = before.replaceAll(find, replacement);
  writeFileSync(to, after);
  const old = before.split("\n");
  return after.split("\n").filter((line, index) => line !== old[index]).length;
}

it("a new version of a dataset is one new file and one changed line", async () => {
  const folder = copyOfValid("new-version");
  const newer = join(folder, "data/trees/1.1.1.json");
  change(join(folder, "data/trees/1.1.0.json"), '"version": "1.1.0"', '"version": "1.1.1"', newer);
  change(newer, '"value": 900', '"value": 904');
  const touched = change(join(folder, "data/editions.json"), '"trees": "1.1.0"', '"trees": "1.1.1"');

  const { faults } = await checkContent(folder);
  expect(faults.map(printFault)).toEqual([]);
  expect(touched).toBe(1);
});

import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { run } from "../../scripts/run.ts";
import { copyOfValid } from "./overlay.ts";

const count = 100_000;
const made: string[] = [];
afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** Runs the check in a process of its own, as a maintainer does, and says what it found, how long it took and how much memory. */
async function check(folder: string) {
  const script = `
    import { checkContent } from "./scripts/check/content.ts";
    const { faults } = await checkContent(${JSON.stringify(folder)});
    const first = faults[0];
    console.log(JSON.stringify({ faults: faults.length, first, kilobytes: process.resourceUsage().maxRSS }));
  `;
  const started = performance.now();
  const { output } = await run(process.execPath, ["--input-type=module", "--eval", script]);
  const found = JSON.parse(output) as { faults: number; first?: { place: string }; kilobytes: number };
  return { ...found, seconds: (performance.now() - started) / 1000 };
}

/** Two versions of `trees` with as many rows, one cell apart, in a project of their own. */
function project(name: string, change: (row: Record<string, unknown>, index: number) => object) {
  const folder = copyOfValid(name);
  made.push(folder);
  const file = join(folder, "data/trees/1.1.0.json");
  const dataset = JSON.parse(readFileSync(file, "utf8")) as { rows: Record<string, unknown>[] };
  const [pattern = {}] = dataset.rows.slice(1);
  const extra = Array.from({ length: count }, (_, index) => ({ ...pattern, id: `tree-${index}`, value: index }));
  const write = (version: string, rows: readonly object[]) =>
    writeFileSync(join(folder, `data/trees/${version}.json`), JSON.stringify({ ...dataset, version, rows }));
  write("1.1.0", [...dataset.rows, ...extra]);
  write("1.1.1", [...dataset.rows, ...extra.map(change)]);
  return folder;
}

it("a dataset of 100,000 rows is checked within a minute and 1.5 GB", { timeout: 120_000 }, async () => {
  const folder = project("large", (row, index) => (index === 7 ? { ...row, value: 8 } : row));
  const { faults, seconds, kilobytes } = await check(folder);
  expect(faults).toBe(0);
  expect(seconds).toBeLessThan(60);
  expect(kilobytes).toBeLessThan(1.5e6);
});

it("each of its faults is told, however many they are", { timeout: 120_000 }, async () => {
  const folder = project("large-broken", (row) => ({ ...row, unit: "trees", sources: ["walk"], claims: ["HW-01"] }));
  const { faults, first } = await check(folder);
  expect(faults).toBe(2 * count);
  expect(first?.place).toBe('row "tree-0", field "unit"');
});

/**
 * Measures the opening and every chapter as a reader with a slow phone meets them. `npm run bench`.
 * Options: --only PARTS, --pages PATHS, --runs N, --trace, --update-baseline. Ends with 1 when a budget is broken,
 * with 2 when none is but the processor was too slow to judge all of them.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { budgets, growthBudgets, pageParts, type PartName } from "./bench/budgets.ts";
import { mergeBaseline, toBaseline, type Baseline } from "./bench/compare.ts";
import { measureGrowth } from "./bench/growth.ts";
import { exitCode } from "./bench/judge.ts";
import { readOptions, type Options } from "./bench/options.ts";
import { judgeAll, printFaults, printTable, printTasks, type Line } from "./bench/report.ts";
import { readPages, type PageResult } from "./bench/session.ts";
import { referenceTime } from "./bench/speed.ts";
import { build, isBuilt } from "./build.ts";
import { root } from "./run.ts";

const baselineFile = join(root, "tests", "bench", "baseline.json");
const resultFile = join(root, ".cache", "bench.json");

async function main(options: Options): Promise<number> {
  const baseline = readBaseline();
  const pages = wantsPages(options) ? await measurePages(options) : [];
  const lines = judgeAll(pages, chosen(budgets, options.parts), baseline);
  if (lines.length > 0) showPages(pages, lines, options);
  if (options.parts.includes("growth")) {
    const growth = await measureGrowth();
    const found = judgeAll([{ path: "growth", measures: growth, slowdown: 1 }], growthBudgets, {});
    console.log(`\n${printTable(found)}`);
    lines.push(...found);
  }
  write(resultFile, { machine: machine(), runs: options.runs, referenceTime, pages, lines });
  if (options.updateBaseline) write(baselineFile, mergeBaseline(baseline, toBaseline(pages, budgets)));
  return conclude(lines);
}

async function measurePages(options: Options): Promise<PageResult[]> {
  await buildIfChanged();
  return readPages(chosenPaths(options), options);
}

async function buildIfChanged(): Promise<void> {
  if (isBuilt()) return;
  const { code, output } = await build();
  if (code !== 0) throw new Error(output.slice(output.lastIndexOf("The build failed.")));
}

function wantsPages({ parts, trace }: Options): boolean {
  return trace || pageParts.some((part) => parts.includes(part));
}

/** The paths asked for, or the opening and all chapters. */
function chosenPaths({ pages }: Options): readonly string[] {
  const chapters = readdirSync(join(root, "dist", "chapters")).filter((name) => !name.includes("."));
  const all = ["/", ...chapters.map((id) => `/chapters/${id}/`)];
  const unknown = pages.find((path) => !all.includes(path));
  if (unknown !== undefined) throw new Error(`There is no story page "${unknown}". Pages: ${all.join(", ")}.`);
  return pages.length > 0 ? pages : all;
}

function chosen<Kind extends { readonly part: PartName }>(all: readonly Kind[], parts: readonly PartName[]): Kind[] {
  return all.filter(({ part }) => parts.includes(part));
}

function showPages(pages: readonly PageResult[], lines: readonly Line[], options: Options): void {
  console.log(`\n${printTable(lines)}\n`);
  for (const { path, machine, slowdown, lost, tasks } of pages) {
    const told = `machine ${machine.toFixed(2)} times slower than the reference`;
    console.log(`${path}: ${told}, the reader's processor ${slowdown.toFixed(2)} times slower than meant`);
    for (const line of [...lost.map((text) => `  Lighthouse, ${text}`), ...(options.trace ? printTasks(tasks) : [])])
      console.log(line);
  }
}

function readBaseline(): Baseline {
  return existsSync(baselineFile) ? (JSON.parse(readFileSync(baselineFile, "utf8")) as Baseline) : {};
}

function machine(): Record<string, unknown> {
  return { processors: cpus().length, model: cpus()[0]?.model, node: process.version, platform: process.platform };
}

function write(file: string, content: unknown): void {
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}

function conclude(lines: readonly Line[]): number {
  const faults = printFaults(lines);
  if (faults.length > 0) console.log(`\n${faults.join("\n")}`);
  const code = exitCode(lines.map(({ verdict }) => verdict));
  const count = (wanted: Line["verdict"]) => lines.filter(({ verdict }) => verdict === wanted).length;
  const sum = `${count("kept")} budgets kept, ${count("broken")} broken, ${count("not judged")} not judged`;
  const slow = "The machine was too slow to judge all of them: run it again when it is quiet.";
  console.log(`\n${sum}. ${code === 2 ? `${slow} ` : ""}All numbers: .cache/bench.json`);
  return code;
}

process.exitCode = await main(readOptions(process.argv.slice(2)));

/**
 * Everything in order: browser, check, unit, build, end to end, three engines. `npm test`.
 * `npm test -- unit e2e` runs only the steps named; `npm run test:all` takes every page in every mode. The last line
 * says how many passed and failed.
 */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.ts";
import { provideBrowser } from "./browser.ts";
import { provideEngines } from "./engines.ts";
import { parts, runParts } from "./check/parts.ts";
import { main, readOptions, WrongUse } from "./options.ts";
import { root, run, runTool } from "./run.ts";
import { add, none, oneFailed, onePassed, playwrightTally, printTally, vitestTally, type Tally } from "./tally.ts";

interface Step {
  readonly name: string;
  /** Steps without which this one has nothing to work on. */
  readonly needs?: readonly string[];
  readonly run: () => Promise<Tally>;
  /** Too long for every day: run where all is asked for, or the step by its name. */
  readonly long?: true;
}

const steps: readonly Step[] = [
  { name: "browser", run: browser },
  { name: "check", run: check },
  { name: "unit", run: unit },
  { name: "build", run: buildOnce },
  { name: "e2e", needs: ["browser", "build"], run: endToEnd },
  { name: "engines", needs: ["build"], run: threeEngines },
  { name: "reproduce", needs: ["build"], run: reproduce, long: true },
];

async function browser(): Promise<Tally> {
  process.env.TEST_BROWSER = await provideBrowser();
  console.log(process.env.TEST_BROWSER);
  return none;
}

async function check(): Promise<Tally> {
  const results = await runParts(parts);
  return results.map(({ ok }) => (ok ? onePassed : oneFailed)).reduce(add, none);
}

function unit(): Promise<Tally> {
  return vitest("unit.json", ["--reporter=default"]);
}

/** The smoke story in Chromium, Firefox and WebKit. An engine that is not here and cannot be installed is skipped. */
async function threeEngines(): Promise<Tally> {
  await provideEngines();
  return vitest("engines.json", ["--config=tests/engines/vitest.config.ts", "--reporter=verbose"]);
}

async function vitest(name: string, args: readonly string[]): Promise<Tally> {
  const report = emptyReport(name);
  const { code } = await runTool("vitest", ["run", ...args, "--reporter=json", `--outputFile.json=${report}`], {
    echo: true,
  });
  return vitestTally(readReport(report), code);
}

async function buildOnce(): Promise<Tally> {
  const { code, output } = await build();
  if (code !== 0) console.log(output.slice(output.lastIndexOf("The build failed.")));
  return code === 0 ? onePassed : oneFailed;
}

/** Three clean builds: two that must be the same, and one for a sub-folder. */
async function reproduce(): Promise<Tally> {
  const { code } = await run(process.execPath, ["scripts/reproduce.ts"], { echo: true });
  return code === 0 ? onePassed : oneFailed;
}

async function endToEnd(): Promise<Tally> {
  const report = emptyReport("e2e.json");
  const { code } = await runTool("playwright", ["test", "--reporter=list,json"], {
    echo: true,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  return playwrightTally(readReport(report), code);
}

/** Path of a report, with no report of an earlier run left there. */
function emptyReport(name: string): string {
  mkdirSync(join(root, ".cache"), { recursive: true });
  const path = join(root, ".cache", name);
  rmSync(path, { force: true });
  return path;
}

function readReport<Report>(path: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Report;
  } catch {
    console.log(`The runner ended without a report (${path}); its output is above.`);
    return undefined;
  }
}

async function runStep(step: Step): Promise<Tally> {
  try {
    return await step.run();
  } catch (error) {
    console.log(error instanceof Error ? (error.stack ?? error.message) : error);
    return oneFailed;
  }
}

function bar(done: number, all: number): string {
  return `[${"#".repeat(done)}${"-".repeat(all - done)}] ${done + 1}/${all}`;
}

async function runSteps(chosen: readonly Step[]): Promise<Tally> {
  const failed = new Set<string>();
  let sum = none;
  for (const [index, step] of chosen.entries()) {
    console.log(`\n${bar(index, chosen.length)} ${step.name}`);
    const missing = step.needs?.filter((name) => failed.has(name)) ?? [];
    if (missing.length > 0) {
      console.log(`not run, because ${missing.join(" and ")} failed`);
      continue;
    }
    const started = performance.now();
    const tally = await runStep(step);
    if (tally.failed > 0) failed.add(step.name);
    sum = add(sum, tally);
    // A colon and a time keep this line apart from the one that closes the run.
    console.log(`${step.name}: done in ${Math.round((performance.now() - started) / 1000)} s (${tally.failed} failed)`);
  }
  return sum;
}

function chosenSteps(names: readonly string[], all: boolean): readonly Step[] {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0)
    throw new WrongUse(`There is no step "${unknown[0]}". Steps: ${steps.map(({ name }) => name).join(", ")}.`);
  if (names.length > 0) return steps.filter(({ name }) => names.includes(name));
  return steps.filter(({ long }) => all || !long);
}

await main(async () => {
  const options = { all: { type: "boolean" } } as const;
  const { values, positionals } = readOptions({ name: "npm test", options, takes: "steps" });
  if (values.all) process.env.FULL = "1";
  const sum = await runSteps(chosenSteps(positionals, values.all ?? false));
  console.log(`\n${printTally(sum)}`);
  process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
});

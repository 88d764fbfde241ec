/** Builds grown copies of the site and tells how time, memory and weight grow with it. */
import { spawn } from "node:child_process";
import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildSettings, root } from "../run.ts";
import type { Measures } from "./compare.ts";
import { measureChange } from "./dev.ts";
import { addChapters, addRows, copyProject } from "./grow.ts";
import { plainSite } from "./plain.ts";

const chapterCounts = [10, 100, 200, 1000] as const;
const rowCounts = [100, 1000, 10_000, 100_000] as const;

interface Build {
  /** By the clock, and what the processors were busy with it: the second is compared, since it does not wait for others. */
  readonly seconds: number;
  readonly processor: number;
  /** The most memory that the build held at once, in MB. */
  readonly memory: number;
  /** Packed size of the heaviest of the chapters that are really there, in kB. */
  readonly heaviest: number;
}

/** Builds all sizes one after the other and says what each took. */
export async function measureGrowth(): Promise<Measures> {
  console.log("\nGrowth: build time, most memory, heaviest chapter page");
  const builds = new Map<string, Build>();
  const record = async (name: string, folder: string) => {
    const found = await buildSite(folder);
    builds.set(name, found);
    const { seconds, processor, memory, heaviest } = found;
    const weight = heaviest > 0 ? `, ${heaviest.toFixed(1)} kB` : "";
    console.log(
      `  ${name}: ${seconds.toFixed(1)} s (${processor.toFixed(1)} s of processor), ${Math.round(memory)} MB${weight}`,
    );
  };
  let change = Number.NaN;
  for (const count of chapterCounts) {
    await withFolder(copyProject(), async (folder) => {
      addChapters(folder, count);
      await record(`${count} chapters`, folder);
      if (count === 100) {
        change = await measureChange(folder, count / 2);
        console.log(`  a changed word in npm run dev: seen after ${change.toFixed(2)} s`);
      }
      if (count === 200)
        await withFolder(plainSite(folder), (plain) => record("plain Astro, the same chapters", plain));
    });
  }
  for (const count of rowCounts) {
    await withFolder(copyProject(), async (folder) => {
      addRows(folder, count);
      await record(`${count} rows`, folder);
    });
  }
  return { ...growthOf((name) => builds.get(name)!), "dev.change": change };
}

function growthOf(build: (name: string) => Build): Measures {
  const all = [...chapterCounts.map((count) => `${count} chapters`), ...rowCounts.map((count) => `${count} rows`)];
  return {
    "build.againstPlain": build("200 chapters").processor / build("plain Astro, the same chapters").processor,
    "build.1000against200": build("1000 chapters").processor / build("200 chapters").processor,
    "build.memory": Math.max(...all.map((name) => build(name).memory)),
    "chapters.weight": build("1000 chapters").heaviest / build("10 chapters").heaviest,
    "rows.weight": build("100000 rows").heaviest / build("100 rows").heaviest,
  };
}

async function withFolder(folder: string, work: (folder: string) => Promise<void>): Promise<void> {
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Run inside the build: leaves behind what it used. */
const note = `import { writeFileSync } from "node:fs";
process.on("exit", () => writeFileSync("usage.json", JSON.stringify(process.resourceUsage())));
`;

async function buildSite(folder: string): Promise<Build> {
  writeFileSync(join(folder, "note-usage.mjs"), note);
  const astro = join(root, "node_modules/astro/bin/astro.mjs");
  const started = performance.now();
  const { code, output } = await runIn(folder, ["--import", "./note-usage.mjs", astro, "build"]);
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`The build of a grown copy ended with ${code}:\n${output.slice(-3000)}`);
  const usage = JSON.parse(readFileSync(join(folder, "usage.json"), "utf8")) as NodeJS.ResourceUsage;
  const processor = (usage.userCPUTime + usage.systemCPUTime) / 1_000_000;
  return { seconds, processor, memory: usage.maxRSS / 1024, heaviest: heaviestPage(folder) };
}

function runIn(cwd: string, args: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((done) => {
    const env = { ...process.env, ...buildSettings, ASTRO_TELEMETRY_DISABLED: "1" };
    const child = spawn(process.execPath, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("close", (code) => done({ code, output }));
  });
}

function heaviestPage(folder: string): number {
  const pages = globSync("dist/chapters/*/index.html", { cwd: folder }).filter((path) => !path.includes("grown-"));
  return Math.max(0, ...pages.map((path) => gzipSync(readFileSync(join(folder, path))).length / 1000));
}

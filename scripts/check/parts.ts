import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { printFault, type Fault } from "../../src/datasets/faults.ts";
import { root, runTool, type Outcome } from "../run.ts";
import { reportImpact } from "../impact/report.ts";
import { editionAt } from "../impact/sides.ts";
import { checkContent } from "./content.ts";
import { checkSupply } from "./supply.ts";

export interface Part {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

export interface PartResult {
  readonly name: string;
  readonly ok: boolean;
}

const tsc = (name: string, config: string): Part => ({ name, run: () => runTool("tsc", ["-p", config, "--pretty"]) });

/** All that `npm run check` looks at; the slowest first, since parts run side by side. */
export const parts: readonly Part[] = [
  {
    name: "types of the site",
    run: () => runTool("astro", ["check", "--minimumFailingSeverity", "error", "--minimumSeverity", "error"]),
  },
  { name: "lint", run: () => runTool("eslint", [".", "--max-warnings", "0", "--color"]) },
  { name: "form", run: () => runTool("prettier", ["--check", "--log-level", "warn", "."]) },
  tsc("types of scripts and tests", "tsconfig.scripts.json"),
  tsc("types of the browser runtime", "tsconfig.browser.json"),
  tsc("types of figures and datasets", "tsconfig.pure.json"),
  contentPart(root),
  { name: "packages", run: async () => outcomeOf(checkSupply(root), "the project's packages") },
];

/** The check of data and content, of this project or of one in another folder, beside what changed in the data since. */
export function contentPart(folder: string, since = "HEAD"): Part {
  return { name: "data and content", run: () => runContent(folder, since) };
}

async function runContent(folder: string, since: string): Promise<Outcome> {
  const { faults, complete, notes } = await checkContent(folder);
  const earlier = resolve(folder) === resolve(root) ? await editionAt(since) : undefined;
  const impact = complete ? await reportImpact(folder, earlier, earlier ? since : "the edition shown") : "";
  const told = { notes: [...notes, ...(impact ? ["", impact] : [])].join("\n") };
  if (faults.length === 0) return { code: 0, output: "", ...told };
  const blocks = faults.map(printFault);
  const count = `${faults.length} ${faults.length === 1 ? "fault" : "faults"} in data and content.`;
  const rest = "Facts, findings and chapters are checked against the data once the data itself is sound.";
  return { code: 1, output: [...blocks, complete ? count : `${count} ${rest}`].join("\n\n"), ...told };
}

function outcomeOf(faults: readonly Fault[], where: string): Outcome {
  if (faults.length === 0) return { code: 0, output: "" };
  const count = `${faults.length} ${faults.length === 1 ? "fault" : "faults"} in ${where}.`;
  return { code: 1, output: [...faults.map(printFault), count].join("\n\n") };
}

/** Runs parts side by side, as many as there are processors, and shows how far they are and what they found. */
export async function runParts(chosen: readonly Part[]): Promise<PartResult[]> {
  const queue = [...chosen];
  const results: PartResult[] = [];
  const work = async () => {
    for (let part = queue.shift(); part; part = queue.shift()) {
      const started = performance.now();
      const { code, output, notes } = await part.run();
      results.push({ name: part.name, ok: code === 0 });
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`[${results.length}/${chosen.length}] ${part.name}: ${code === 0 ? "ok" : "FAILED"} (${seconds} s)`);
      if (code !== 0) console.log(`\n${output.trimEnd()}\n`);
      if (notes) console.log(`\n${notes.trim()}\n`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, work));
  return results;
}

import fc from "fast-check";

/** How many cases each property is tried on; `RUNS=1000` looks longer. */
export function runs(usual: number): number {
  return Number(process.env.RUNS || usual);
}

/** The same cases in every run, so that a failure is the change's; `SEED=7` tries others. */
fc.configureGlobal({ seed: Number(process.env.SEED || 20261129), numRuns: runs(20) });

export { fc };

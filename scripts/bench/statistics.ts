/** The value in the middle; of an even number of values the mean of the two. @throws Error when there are none. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error("There is no median of no values.");
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle) - 1]!) / 2;
}

/** The least value that a share of all values (0 to 1) does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error("There is no quantile of no values.");
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
}

/** Which part of the values exceeds a limit, 0 to 1. */
export function shareOver(values: readonly number[], limit: number): number {
  return values.length === 0 ? 0 : values.filter((value) => value > limit).length / values.length;
}

/** The median of each measure over several runs. @throws Error when the runs did not measure the same. */
export function medians(runs: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const names = Object.keys(runs[0] ?? {});
  for (const run of runs) {
    const odd = [...Object.keys(run), ...names].find((name) => !(name in run) || !names.includes(name));
    if (odd) throw new Error(`Only some of the runs measured "${odd}".`);
  }
  return Object.fromEntries(names.map((name) => [name, median(runs.map((run) => run[name]!))]));
}

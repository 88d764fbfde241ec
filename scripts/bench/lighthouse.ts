import lighthouse from "lighthouse";

export interface LighthouseResult {
  /** The score of each category, 0 to 100. */
  readonly scores: Readonly<Record<string, number>>;
  /** What a category loses points for. */
  readonly lost: readonly string[];
}

/**
 * Runs Lighthouse as it comes (mobile, simulated slow network) in the browser on that port, the processor slowed so many
 * times. Its reports of its own faults are a matter of its command line, which is not used: nothing is sent anywhere.
 */
export async function runLighthouse(address: string, port: number, rate: number): Promise<LighthouseResult> {
  const result = await lighthouse(address, {
    port,
    output: "json",
    logLevel: "error",
    throttling: { cpuSlowdownMultiplier: rate },
  });
  if (!result) throw new Error(`Lighthouse returned nothing for ${address}.`);
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`Lighthouse could not read ${address}: ${runtimeError.message}`);
  const lost = Object.values(categories).flatMap(({ id, auditRefs }) =>
    auditRefs
      .filter((ref) => ref.weight > 0 && (audits[ref.id]?.score ?? 1) < 0.9)
      .map((ref) => `${id}: ${audits[ref.id]!.title} ${audits[ref.id]!.displayValue ?? ""}`.trim()),
  );
  const scores = Object.values(categories).map(({ id, score }): [string, number] => [
    `lighthouse.${id}`,
    score === null ? Number.NaN : Math.round(score * 100),
  ]);
  return { scores: Object.fromEntries(scores), lost };
}

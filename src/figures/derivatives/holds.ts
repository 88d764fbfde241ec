import type { Rows } from "../kit/define.ts";
import { observation, observations } from "../kit/rows.ts";
import { contests, count, counts, sum } from "./series.ts";

/** The findings in the states' titles, as tests of the rows. */

export function mostAreLight(rows: Rows): boolean {
  const parts = observations(rows, "derivative-parts");
  const total = count(rows, "qwen-file-2026").value;
  return sum(parts) === total && observation(rows, "derivative-parts/qwen-adapters").value > total / 2;
}

/**
 * Whichever of Qwen's counts one takes, it is above every count of a rival, Meta's second account included;
 * and the title's ratio is that of the highest to the lowest.
 */
export function leadsOnEveryCount(rows: Rows): boolean {
  const own = counts(rows, "qwen");
  const [lowest, highest] = [own[0], own.at(-1)];
  const rivals = ["google", "meta", "llama", "openai", "deepseek"].flatMap((subject) => counts(rows, subject));
  const meta = count(rows, "meta-file-2026").value + count(rows, "facebook-file-2026").value;
  const best = Math.max(meta, ...rivals.map(({ value }) => value));
  const asTitled = lowest?.id === "qwen-uscc-2026-03" && highest?.id === "qwen-tag-2026-02";
  return asTitled && lowest.value > best && highest.value >= 1.5 * lowest.value;
}

/** Behind Google and Meta at first, ahead later; behind the US accounts of the file, added up. */
export function passedTheTwo(rows: Rows): boolean {
  const [press, file, summer] = contests(rows).map(({ qwen, rivals }) => qwen.value > sum(rivals));
  const behindAll = count(rows, "qwen-file-2026").value < count(rows, "us-eight-file-2026").value;
  return !press && file === true && summer === true && behindAll;
}

export function mostOfTheGapIsOld(rows: Rows): boolean {
  const before = count(rows, "qwen-lineage-mid-2025").value - count(rows, "llama-lineage-mid-2025").value;
  const after = count(rows, "qwen-summer-2026").value - count(rows, "llama-summer-2026").value;
  return before > after / 2 && before < after;
}

/** Up at each time, and above Llama where both were counted. */
export function flowRises(rows: Rows): boolean {
  const share = (id: string) => observation(rows, `derivative-flow/${id}`).value;
  const rises = share("qwen-2024-01") < share("qwen-2025-08") && share("qwen-2025-08") < share("qwen-2026-02");
  return rises && share("qwen-2025-08") > share("llama-2025-08");
}

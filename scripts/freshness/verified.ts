import { suggest } from "../../src/datasets/suggest.ts";
import type { Check } from "../../src/datasets/schema/checks.ts";
import { readData } from "../project.ts";
import { toJson, writeSound } from "../release/files.ts";
import { checksOf, freshnessIn } from "./register.ts";

/**
 * Writes down that rows or sources were compared with what they rest on.
 * @throws Error that says what to do, with nothing written.
 */
export function verified(root: string, refs: readonly string[], check: Check): string {
  const data = readData(root);
  const { all } = freshnessIn(data);
  const known = all.map(({ ref }) => ref);
  if (refs.length === 0) throw new Error("Name what was verified: npm run verified -- downloads/qwen-months-2026");
  const lost = refs.find((ref) => !known.includes(ref));
  if (lost) throw new Error(`There is no row and no source "${lost}". ${suggest(lost, known)}`);
  const checks = checksOf(data);
  const added = (kind: string) =>
    Object.fromEntries(all.flatMap(({ ref, kind: own }) => (own === kind && refs.includes(ref) ? [[ref, check]] : [])));
  const rows = sorted({ ...checks.rows, ...added("row") });
  const sources = sorted({ ...checks.sources, ...added("source") });
  writeSound(root, { "data/checks.json": toJson({ ...checks, rows, sources }) });
  const next = freshnessIn(readData(root)).all.filter(({ ref }) => refs.includes(ref));
  return next.map(({ ref, due }) => `${ref}: verified ${check.verified}, due ${due ?? "never"}`).join("\n");
}

function sorted(checks: Readonly<Record<string, Check>>): Record<string, Check> {
  return Object.fromEntries(Object.entries(checks).sort(([a], [b]) => (a < b ? -1 : 1)));
}

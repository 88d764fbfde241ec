import type { Observation } from "../../datasets/schema/rows.ts";
import type { Rows, Words } from "../kit/define.ts";
import type { RowWords } from "../kit/dotrow.ts";
import { observation, observations, printed } from "../kit/rows.ts";

/** The families that are compared, largest first. */
export const families = ["qwen", "google", "meta", "llama"] as const;
export type Family = (typeof families)[number];

export const derivatives = (id: string) => `derivatives/${id}`;

export function count(rows: Rows, id: string): Observation {
  return observation(rows, derivatives(id));
}

/** What checking found for a family, lowest first. */
export function counts(rows: Rows, subject: string): readonly Observation[] {
  return observations(rows, "derivatives")
    .filter((row) => row.subject === subject && row.role !== "claimed")
    .toSorted((a, b) => a.value - b.value);
}

/** Counts of one time and one way of counting, in which Qwen meets Google and Meta. */
export interface Contest {
  readonly name: "press" | "file" | "summer";
  readonly qwen: Observation;
  /** Google, Meta and, where it was counted apart, Meta's Facebook account. */
  readonly rivals: readonly Observation[];
}

const contestIds = {
  press: { qwen: "qwen-press-2026-02", rivals: ["google-press-2026-02", "meta-press-2026-02"] },
  file: { qwen: "qwen-file-2026", rivals: ["google-file-2026", "meta-file-2026", "facebook-file-2026"] },
  summer: { qwen: "qwen-summer-2026", rivals: ["google-summer-2026", "meta-summer-2026"] },
} as const;

/** In the order of time; the undated file lies between the other two by its values. */
export function contests(rows: Rows): readonly Contest[] {
  return (["press", "file", "summer"] as const).map((name) => ({
    name,
    qwen: count(rows, contestIds[name].qwen),
    rivals: contestIds[name].rivals.map((id) => count(rows, id)),
  }));
}

export function sum(rows: readonly Observation[]): number {
  return rows.reduce((total, { value }) => total + value, 0);
}

/** The words of a row: a value of its own where the figure prints it shorter, else the printed one. */
export function wordsOf(words: Words, id: string, how?: string): RowWords {
  const { value, date } = printed(words, derivatives(id));
  const method = how ?? words.labels[`${id}-how`];
  return { value: words.labels[`${id}-value`] ?? value, ...(method ? { how: method } : {}), date };
}

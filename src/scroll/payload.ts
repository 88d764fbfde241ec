import type { Rows, Words } from "../figures/kit/define.ts";

export interface Payload {
  readonly rows: Rows;
  readonly words: Words;
}

/**
 * Takes what a server sent for a payload.
 * @throws TypeError that names the address and the first thing that is not as expected.
 */
export function readPayload(sent: unknown, address: string): Payload {
  const fault = faultOf(sent);
  if (fault) throw new TypeError(`${address}: ${fault}. Build the site again and publish all of it.`);
  return sent as Payload;
}

function faultOf(sent: unknown): string | null {
  if (!isRecord(sent)) return `expected { rows, words }, found ${kindOf(sent)}`;
  const { rows, words } = sent;
  if (!isRecord(rows)) return `rows: expected lists of rows by dataset, found ${kindOf(rows)}`;
  for (const [dataset, list] of Object.entries(rows)) {
    if (!Array.isArray(list) || !list.every(isRecord)) return `rows.${dataset}: expected a list of rows`;
  }
  if (!isRecord(words)) return `words: expected { states, labels, printed }, found ${kindOf(words)}`;
  for (const part of ["states", "labels", "printed"]) {
    if (!isRecord(words[part])) return `words.${part}: expected an object, found ${kindOf(words[part])}`;
  }
  return null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : typeof value;
}

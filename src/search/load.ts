import type { Entry } from "./entry.ts";

/** The entries in a file. @throws Error when it cannot be had, or is something else. */
export async function fetchEntries(address: string): Promise<readonly Entry[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return (await response.json()) as readonly Entry[];
}

/** Does a thing once; where it failed, the next call tries again. */
export function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}

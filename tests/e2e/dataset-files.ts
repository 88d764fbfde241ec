import { readFileSync } from "node:fs";

export interface Row {
  readonly id: string;
  readonly text?: string;
  readonly verdict?: string;
  readonly chapter?: string;
  readonly leftOut?: true;
  readonly briefings?: readonly string[];
  readonly see?: readonly string[];
}
export interface Dataset {
  readonly name: string;
  readonly version: string;
  readonly kind: string;
  readonly rows: readonly Row[];
}

export const read = (path: string) => readFileSync(path, "utf8");
export const json = <Value>(path: string) => JSON.parse(read(path)) as Value;
const { editions } = json<{ editions: { id: string; datasets: Record<string, string>; withdrawn?: object }[] }>(
  "data/editions.json",
);
const edition = editions.filter(({ withdrawn }) => !withdrawn).sort((a, b) => (a.id < b.id ? 1 : -1))[0]!;
export const datasets = Object.entries(edition.datasets).map(([name, version]) =>
  json<Dataset>(`data/${name}/${version}.json`),
);
export const withdrawnEditions = editions.filter(({ withdrawn }) => withdrawn);
export const ledger = datasets.find(({ kind }) => kind === "claims")!;
export const sources = json<{ sources: { id: string; url?: string }[] }>("data/sources.json").sources;

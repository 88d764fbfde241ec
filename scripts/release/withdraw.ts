import { standing, withdrawals } from "../../src/datasets/editions.ts";
import { withWithdrawn } from "../../src/datasets/releases.ts";
import { readData } from "../project.ts";
import { toJson, writeSound } from "./files.ts";
import { editionsOf, record } from "./release.ts";
import { hashesOf } from "./state.ts";
import type { Talk } from "./talk.ts";

export interface WithdrawOptions {
  readonly edition: string;
  readonly reason?: string | undefined;
  /** The dataset that was wrong; without it the whole edition is taken back. */
  readonly dataset?: string | undefined;
  readonly today: string;
}

/** Marks an edition as withdrawn, with the reason that pages will show. @throws Error that says what to do. */
export async function withdraw(root: string, options: WithdrawOptions, talk: Talk): Promise<void> {
  const { edition, dataset, today } = options;
  const reason = options.reason ?? (await talk.ask?.("Why, in readers' words? ")) ?? "";
  if (reason.trim().length < 10) throw new Error('Readers are not told why. Say it with --reason "...".');
  const data = readData(root);
  const released = Object.keys(hashesOf(data)).map((id) => id.split("/"));
  const versions = released.flatMap(([name, version]) => (name === dataset && version ? [version] : []));
  const editions = withWithdrawn(editionsOf(data), { edition, reason: reason.trim(), today, dataset, versions });
  writeSound(root, { "data/editions.json": toJson({ ...record(data.registers.get("editions")?.json), editions }) });
  const gone = withdrawals(editions).find((withdrawal) => withdrawal.edition === edition)?.versions ?? new Map();
  const list = [...gone].map((file) => file.join(" ")).join(", ") || "nothing that another edition does not show";
  talk.say(`Withdrew edition ${edition}: ${list}. The site shows edition ${standing(editions)?.id}.`);
}

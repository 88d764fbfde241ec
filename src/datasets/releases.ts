import { editionDay, named, standing } from "./editions.ts";
import type { Edition } from "./schema/edition.ts";
import { suggest } from "./suggest.ts";
import { compareVersions } from "./versions.ts";

/**
 * The editions after a release: today's shows the new version, and is made from the one shown if there is none yet. A
 * closed edition takes nothing more.
 */
export function withVersion(
  editions: readonly Edition[],
  { name, version }: { readonly name: string; readonly version: string },
  today: string,
  closed: readonly string[] = [],
): { editions: Edition[]; id: string } {
  const shown = standing(editions);
  const datasets = { ...shown?.datasets, [name]: version };
  if (shown && editionDay(shown.id) === today && !closed.includes(shown.id)) {
    const changed = editions.map((edition) => (edition === shown ? { ...shown, datasets } : edition));
    return { editions: changed, id: shown.id };
  }
  const id = freeId(editions, today);
  return { editions: [...editions, { id, datasets }], id };
}

export interface Withdraw {
  readonly edition: string;
  readonly reason: string;
  readonly today: string;
  /** The dataset that was wrong: it goes back a version and all others stay, in an edition of today. */
  readonly dataset?: string | undefined;
  /** The released versions of that dataset. */
  readonly versions?: readonly string[];
}

/**
 * The editions after one is taken back.
 * @throws Error when there is no such edition, it is withdrawn already, or nothing would be left to show.
 */
export function withWithdrawn(editions: readonly Edition[], asked: Withdraw): Edition[] {
  const { edition: id, reason, today, dataset } = asked;
  const wrong = editions.find((edition) => edition.id === id);
  if (!wrong) {
    const known = editions.map((edition) => edition.id);
    throw new Error(`data/editions.json has no edition "${id}". ${suggest(id, known)}`);
  }
  if (wrong.withdrawn) throw new Error(`Edition ${id} was withdrawn on ${wrong.withdrawn.date} already.`);
  const wasShown = standing(editions) === wrong;
  const marked = editions.map((edition) =>
    edition === wrong ? { ...wrong, withdrawn: { date: today, reason } } : edition,
  );
  const after = dataset && wasShown ? [...marked, repaired(marked, wrong, dataset, asked)] : marked;
  if (standing(after)) return after;
  throw new Error(`Without ${id} there is no edition to show. Name the dataset that was wrong, or release one first.`);
}

/** What was withdrawn, with one dataset back at the last version that no other fault touches, or without it. */
function repaired(
  editions: readonly Edition[],
  wrong: Edition,
  name: string,
  { today, versions = [] }: Withdraw,
): Edition {
  const { [name]: version, ...others } = wrong.datasets;
  if (version === undefined) {
    throw new Error(`Edition ${wrong.id} does not show "${name}". ${suggest(name, Object.keys(wrong.datasets))}`);
  }
  const sound = new Set(editions.filter(({ withdrawn }) => !withdrawn).flatMap(named));
  const taken = new Set(editions.filter(({ withdrawn }) => withdrawn).flatMap(named));
  const before = versions
    .filter((older) => compareVersions(older, version) < 0)
    .filter((older) => sound.has(`${name}/${older}`) || !taken.has(`${name}/${older}`))
    .sort(compareVersions)
    .at(-1);
  return { id: freeId(editions, today), datasets: before ? { ...others, [name]: before } : others };
}

/** Today, or today with the first number that no edition has. */
function freeId(editions: readonly Edition[], today: string): string {
  const taken = new Set(editions.map(({ id }) => id));
  const ids = [today, ..."23456789".split("").map((n) => `${today}-${n}`)];
  const free = ids.find((id) => !taken.has(id));
  if (free) return free;
  throw new Error(`${today} has nine editions already. Release tomorrow.`);
}

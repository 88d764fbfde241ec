import type { Fault } from "./faults.ts";
import type { Edition } from "./schema/edition.ts";
import { suggest } from "./suggest.ts";

/** Faults of editions that name a dataset or a version that is not there, withdrawn editions included. */
export function missingVersions(
  editions: readonly Edition[],
  known: Readonly<Record<string, readonly string[]>>,
  file = "data/editions.json",
): Fault[] {
  return editions.flatMap(({ id, datasets }) =>
    Object.entries(datasets).flatMap(([name, version]) => {
      const versions = Object.hasOwn(known, name) ? known[name] : undefined;
      if (versions?.includes(version)) return [];
      const place = `edition "${id}", field "datasets.${name}"`;
      if (versions) {
        const remedy = `Name one of these, or add data/${name}/${version}.json.`;
        return [{ file, place, value: version, expected: `a version of ${name}: ${versions.join(", ")}`, remedy }];
      }
      return [
        {
          file,
          place,
          value: name,
          expected: "the name of a folder in data/",
          remedy: suggest(name, Object.keys(known)),
        },
      ];
    }),
  );
}

/** The day of an edition: the second of one day has "-2" behind it. */
export function editionDay(id: string): string {
  return id.slice(0, 10);
}

/** A wrong release that was taken back: an edition, and the versions that no sound edition names. */
export interface Withdrawal {
  readonly edition: string;
  readonly date: string;
  readonly reason: string;
  /** Version of each dataset that was shown and is shown no more. */
  readonly versions: ReadonlyMap<string, string>;
}

/** The withdrawals among some editions, newest first. */
export function withdrawals(editions: readonly Edition[]): Withdrawal[] {
  const sound = new Set(editions.filter(({ withdrawn }) => !withdrawn).flatMap(named));
  return editions
    .flatMap((edition) => {
      const { id, datasets, withdrawn } = edition;
      if (!withdrawn) return [];
      const versions = Object.entries(datasets).filter(([name, version]) => !sound.has(`${name}/${version}`));
      return [{ edition: id, ...withdrawn, versions: new Map(versions) }];
    })
    .sort((a, b) => (a.edition < b.edition ? 1 : -1));
}

/** The newest edition that is not withdrawn. */
export function standing(editions: readonly Edition[]): Edition | undefined {
  return editions.filter(({ withdrawn }) => !withdrawn).sort((a, b) => (a.id < b.id ? 1 : -1))[0];
}

/** The files of all editions that a newer one followed, as `dataset/version`: nobody may change them any more. */
export function followed(editions: readonly Edition[]): string[] {
  return [...editions]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, -1)
    .flatMap(named);
}

/** The files that an edition names, as `dataset/version`. */
export function named({ datasets }: Edition): string[] {
  return Object.entries(datasets).map(([name, version]) => `${name}/${version}`);
}

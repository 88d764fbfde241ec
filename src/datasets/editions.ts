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

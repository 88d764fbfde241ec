import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { accessibilityPage } from "../../src/chapters/accessibility.ts";
import type { Fault } from "../../src/datasets/faults.ts";
import { schemaFaults } from "../../src/datasets/issues.ts";
import type { Project } from "../project.ts";

/** The page on accessibility: its form, and that what it names as evidence is there. */
export function checkAccessibility({ pages, root }: Project): Fault[] {
  return pages.flatMap(({ file, json }) => {
    const faults = schemaFaults(accessibilityPage, json, file);
    if (faults.length > 0) return faults;
    const { list } = accessibilityPage.parse(json).criticals;
    return list.flatMap(({ name, evidence }) =>
      evidence
        .filter((each) => !stands(root, each))
        .map(({ file: named, words }) => ({
          file,
          place: `test "${name}", evidence`,
          value: `${named}: ${words}`,
          expected: "a file of the project that holds these words",
          remedy: "Name the test as it is called now, or say that there is none.",
        })),
    );
  });
}

function stands(root: string, { file, words }: { readonly file: string; readonly words: string }): boolean {
  const path = join(root, file);
  return existsSync(path) && readFileSync(path, "utf8").includes(words);
}

import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../datasets/schema/dataset.ts";
import { printFault, validateDataset } from "../datasets/validate.ts";

/**
 * Every version of every dataset in a folder. Read from the files themselves and not through a content collection,
 * which would hold a large dataset three times over.
 * @throws Error that tells every fault of the first file that has one.
 */
export function readDatasets(folder: string): Dataset[] {
  return globSync("*/*.json", { cwd: folder })
    .sort()
    .map((path) => {
      const file = `data/${path.replaceAll("\\", "/")}`;
      const { dataset, faults } = validateDataset(parse(readFileSync(join(folder, path), "utf8"), file), file);
      if (dataset) return dataset;
      throw new Error(faults.map(printFault).join("\n\n"));
    });
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is no JSON. "npm run check" says where.`, { cause: error });
  }
}

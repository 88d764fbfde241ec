import { freshness, type Freshness } from "../../src/datasets/freshness.ts";
import { checksFile, type Checks } from "../../src/datasets/schema/checks.ts";
import { sourcesFile } from "../../src/datasets/schema/source.ts";
import type { Catalog } from "../../src/datasets/catalog.ts";
import { checkData } from "../check/data.ts";
import type { Data } from "../project.ts";

/** The register of checks, empty where there is none yet. @throws Error when it is not sound. */
export function checksOf({ registers }: Data): Checks {
  const register = registers.get("checks");
  if (!register) return { rows: {}, sources: {} };
  const parsed = checksFile.safeParse(register.json);
  if (parsed.success) return parsed.data;
  throw new Error("data/checks.json is not sound. npm run check says what is wrong in it.");
}

/** Everything with the days on which it was verified and is due. @throws Error when the data is not sound. */
export function freshnessIn(data: Data): { catalog: Catalog; all: Freshness[] } {
  const { catalog } = checkData(data);
  if (!catalog) throw new Error("The data is not sound. npm run check says what is wrong in it.");
  const { sources } = sourcesFile.parse(data.registers.get("sources")?.json);
  return { catalog, all: freshness(catalog, sources, checksOf(data)) };
}
